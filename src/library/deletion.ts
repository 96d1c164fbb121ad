import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { deleteStories, restoreStories } from "./many-stories.ts";
import { getStory } from "./stories.ts";

/** Deletes the story and leaves a tombstone with what undoing needs: both, or neither. */
export async function deleteStory(library: Library, address: string, now: number): Promise<void> {
  await deleteStories(library, [address], now);
}

/** Undoes a deletion; undefined when it has been purged, or when the story is there anyway. */
export async function restoreStory(library: Library, address: string): Promise<Story | undefined> {
  const restored = await restoreStories(library, [address]);
  return restored === 0 ? undefined : getStory(library, address);
}
