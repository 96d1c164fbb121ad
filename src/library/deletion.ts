import { queue } from "#story/state.ts";
import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { toRecord } from "./records.ts";
import type { Tombstone } from "./schema.ts";
import { markUnsearched } from "./search-waiting.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

const stores = ["stories", "tombstones", "searchWaiting"] as const;

/** Deletes the story and leaves a tombstone with what undoing needs: both, or neither. */
export async function deleteStory(library: Library, address: string, now: number): Promise<void> {
  const isDeleted = await library.write([...stores], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const story = await stories.get(address);
    if (story === undefined) return false;
    const tombstone: Tombstone = { address, deletedAt: now, story };
    await Promise.all([
      tx.objectStore("tombstones").put(tombstone),
      stories.delete(address),
      markUnsearched(tx, address),
    ]);
    return true;
  });
  if (isDeleted) announce({ kind: "story", address });
}

/** Undoes a deletion; undefined when it has been purged, or when the story is there anyway. */
export async function restoreStory(library: Library, address: string): Promise<Story | undefined> {
  const story = await library.write([...stores], "strict", async (tx) => {
    const tombstones = tx.objectStore("tombstones");
    const deleted = (await tombstones.get(address))?.story;
    if (deleted === undefined) return undefined;
    // Whoever fetched it found it deleted and gave up.
    const isAbandoned = deleted.state.status === "fetching";
    const record = toRecord(isAbandoned ? { ...deleted, state: queue() } : deleted);
    await Promise.all([
      tx.objectStore("stories").put(record),
      tombstones.delete(address),
      markUnsearched(tx, address),
    ]);
    return toStory(record);
  });
  if (story === undefined) return undefined;
  announce({ kind: "story", address });
  if (story.state.status === "queued") announce({ kind: "queue" });
  return story;
}
