import { shelfOf } from "#story/shelf.ts";
import type { Story } from "#story/story.ts";
import type { Library, Writing } from "./library.ts";
import type { StoryRecord } from "./schema.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

/** A story without what follows from the rest. */
export type Draft = Omit<Story, "shelf">;

/** Adds what the indexes need. */
export function toRecord(draft: Draft): StoryRecord {
  return { ...draft, shelf: shelfOf(draft), rank: -draft.order };
}

/** Changes one story and tells everybody; undefined when it is not in the library (any more). */
export async function changeStory(
  library: Library,
  address: string,
  change: (story: StoryRecord) => Draft,
): Promise<Story | undefined> {
  const story = await library.write(["stories"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const record = await stories.get(address);
    if (record === undefined) return undefined;
    const next = toRecord(change(record));
    await stories.put(next);
    return toStory(next);
  });
  if (story !== undefined) announce({ kind: "story", address });
  return story;
}

/** The next number of a counter that only grows, whatever the clock says; from 1. */
export async function countOn(tx: Writing<"counters">, counter: string): Promise<number> {
  const counters = tx.objectStore("counters");
  const next = ((await counters.get(counter)) ?? 0) + 1;
  await counters.put(next, counter);
  return next;
}
