import { closeTool, storyTool } from "#app/ui/story-tool.ts";
import { partOver } from "./later-part.tsx";

const KeysSheet = partOver("shelf", () => import("#app/features/library/KeysSheet.tsx"), {
  undo: closeTool,
});

/** The sheet of all keys over an open story, where no list stands beside it that would show it. */
export function StoryKeysGate() {
  return storyTool.value?.kind === "keys" ? <KeysSheet onClose={closeTool} /> : null;
}
