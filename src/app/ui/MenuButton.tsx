import { t } from "#i18n/i18n.ts";
import type { Story } from "#story/story.ts";
import { Drawing } from "./Drawing.tsx";
import { IconButton } from "./IconButton.tsx";
import { menuStory } from "./menu-story.ts";
import { shellIcons } from "./shell-icons.ts";

interface Props {
  story: Story;
}

/** Opens the sheet with everything that can be done with a story. */
export function MenuButton({ story }: Props) {
  return (
    <IconButton
      label={t.storyMenu(story.title)}
      onClick={() => {
        menuStory.value = story;
      }}
    >
      <Drawing path={shellIcons.more} size={22} stroke={3} />
    </IconButton>
  );
}
