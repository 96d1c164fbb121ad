import { useEffect } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { closeTool, storyTool } from "#app/ui/story-tool.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";

const KeysSheet = lazyScreen(
  () => import("#app/features/library/KeysSheet.tsx"),
  () => {
    useEffect(() => {
      closeTool();
      showToast({ text: t.laterNeeds });
    }, []);
    return null;
  },
);

/** The sheet of all keys over an open story, where no list stands beside it that would show it. */
export function StoryKeysGate() {
  return storyTool.value?.kind === "keys" ? <KeysSheet onClose={closeTool} /> : null;
}
