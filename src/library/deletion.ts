import { queue } from "#story/state.ts";
import type { Story } from "#story/story.ts";
import type { Library, WriteTx } from "./library.ts";
import { recount } from "./pictures.ts";
import { toRecord } from "./records.ts";
import type { Tombstone } from "./schema.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

/** How long a deletion can be undone at least. */
const undoMs = 600_000;
/** A deletion that seems older than this, or of tomorrow, was seen by a wrong clock. */
const believableMs = 30 * 86_400_000;

/** Deletes the story and leaves a tombstone with what undoing needs: both, or neither. */
export async function deleteStory(library: Library, address: string, now: number): Promise<void> {
  const isDeleted = await library.write(["stories", "tombstones"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const story = await stories.get(address);
    if (story === undefined) return false;
    const tombstone: Tombstone = { address, deletedAt: now, story };
    await Promise.all([tx.objectStore("tombstones").put(tombstone), stories.delete(address)]);
    return true;
  });
  if (isDeleted) announce({ kind: "story", address });
}

/** Undoes a deletion; undefined when it has been purged, or when the story is there anyway. */
export async function restoreStory(library: Library, address: string): Promise<Story | undefined> {
  const story = await library.write(["stories", "tombstones"], "strict", async (tx) => {
    const tombstones = tx.objectStore("tombstones");
    const deleted = (await tombstones.get(address))?.story;
    if (deleted === undefined) return undefined;
    // Whoever fetched it found it deleted and gave up.
    const isAbandoned = deleted.state.status === "fetching";
    const record = toRecord(isAbandoned ? { ...deleted, state: queue() } : deleted);
    await Promise.all([tx.objectStore("stories").put(record), tombstones.delete(address)]);
    return toStory(record);
  });
  if (story === undefined) return undefined;
  announce({ kind: "story", address });
  if (story.state.status === "queued") announce({ kind: "queue" });
  return story;
}

/**
 * Releases the texts and pictures of stories deleted a while ago; their tombstones stay, so that no
 * import or refresh brings them back. A clock that jumped starts the while anew and purges nothing.
 */
export async function purgeDeleted(library: Library, now: number): Promise<void> {
  await library.write(["bodies", "pictures", "tombstones"], "relaxed", async (tx) => {
    for (const tombstone of await tx.objectStore("tombstones").getAll()) {
      if (tombstone.story !== undefined) await age(tx, tombstone, now);
    }
  });
}

async function age(
  tx: WriteTx<["bodies", "pictures", "tombstones"]>,
  { address, deletedAt, story }: Tombstone,
  now: number,
): Promise<void> {
  const tombstones = tx.objectStore("tombstones");
  const ageMs = now - deletedAt;
  if (ageMs < 0 || ageMs > believableMs) {
    await tombstones.put({ address, deletedAt: now, ...(story && { story }) });
    return;
  }
  if (ageMs < undoMs) return;
  const bodies = tx.objectStore("bodies");
  await recount(tx, await bodies.get(address), undefined);
  await Promise.all([bodies.delete(address), tombstones.put({ address, deletedAt })]);
}
