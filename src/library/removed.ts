import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { restorableMs } from "./purge.ts";
import { toStory } from "./to-story.ts";

/** A deleted story that can still come back. */
export interface Removed {
  story: Story;
  deletedAt: number;
  /** Until when it can come back at least, ms since the epoch. */
  until: number;
  /** The reader's limits removed it, not a tap. */
  isByRule: boolean;
  /** Its pictures are gone: only the text comes back. */
  isLight: boolean;
}

/** Deleted stories that `restoreStories` can bring back, the last one first. */
export async function listRemoved(library: Library): Promise<Removed[]> {
  const tombstones = await library.read(["tombstones"], (tx) => tx.store.getAll());
  return tombstones
    .flatMap(({ story, deletedAt, byRule = false, isLight = false }) => {
      if (story === undefined) return [];
      const until = deletedAt + restorableMs;
      return [{ story: toStory(story), deletedAt, until, isByRule: byRule, isLight }];
    })
    .toSorted((a, b) => b.deletedAt - a.deletedAt);
}
