import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { place } from "#app/ui/location.ts";
import { onStorage } from "#app/ui/on-storage.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { closeTool, storyTool } from "#app/ui/story-tool.ts";
import { listHighlights } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import { partOver } from "./later-part.tsx";
import { watchStoryKeys } from "./story-keys.ts";

/** True since there is something to do for it in the open story. */
const isUseful = signal(false);

const StoryMarks = partOver("reading", () => import("#app/features/highlights/StoryMarks.tsx"), {
  // What asks for it next tries again.
  undo: forget,
});

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/**
 * Loads what marks, finds and looks up once there is something to do for it: a story that was marked,
 * words that are selected, a key, a tap, or an address that asks for it.
 */
export function StoryMarksGate(props: Props) {
  const { library, story, element } = props;
  const tool = storyTool.value;
  const { find, at } = place.value.query;
  useEffect(() => forget, [story.address]);
  useEffect(() => watchStoryKeys(element), [element]);
  useEffect(() => {
    const leaving = new AbortController();
    const look = () => {
      const selection = getSelection();
      if (selection?.isCollapsed === false && element.contains(selection.anchorNode)) {
        isUseful.value = true;
      }
    };
    document.addEventListener("selectionchange", look, { signal: leaving.signal });
    void onStorage(async () => {
      const highlights = await listHighlights(await library, story.address);
      if (highlights.length > 0 && !leaving.signal.aborted) isUseful.value = true;
    });
    return () => leaving.abort();
  }, [library, story.address, element]);
  const isAsked =
    (tool !== undefined && tool.kind !== "keys") || find !== undefined || at !== undefined;
  useEffect(() => {
    if (isAsked) isUseful.value = true;
  }, [isAsked]);
  return isUseful.value || isAsked ? <StoryMarks {...props} version={__VERSION__} /> : null;
}

function forget(): void {
  isUseful.value = false;
  closeTool();
}
