import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { openTool } from "#app/ui/story-tool.ts";
import { t } from "#i18n/more.ts";

/** Opens what can be done inside a story: find, headings, marks. */
export function StoryToolsButton() {
  return (
    <IconButton label={t.insideStory} onClick={() => openTool({ kind: "menu" })}>
      <Icon name="marker" size={22} />
    </IconButton>
  );
}
