import { dropHighlights } from "./highlights.ts";
import type { Library, Writing } from "./library.ts";
import { releasePictures } from "./lighten.ts";
import { recount } from "./pictures.ts";
import type { Tombstone } from "./schema.ts";
import { trustNow } from "./trusted-time.ts";

/** How long a deleted story keeps its pictures at least: as long as a tap takes it back whole. */
const undoMs = 600_000;
/** How long it keeps its text, and can be brought back. */
export const restorableMs = 30 * 86_400_000;
/** A deletion that seems older than this was seen by a wrong clock. */
const believableMs = 4 * restorableMs;

type PurgeTx = Writing<"bodies" | "pictures" | "tombstones" | "highlights">;

/**
 * Releases what deleted stories held: their pictures after ten minutes, their texts and marks after 30 days, on
 * a full disk both at once. Their tombstones stay, so that no import or refresh brings them back. A
 * clock that jumped starts the while anew and releases nothing.
 */
export async function purgeDeleted(library: Library, now: number, isFull = false): Promise<void> {
  // A full disk takes no note of the time either.
  const at = isFull ? now : await trustNow(library, now);
  const textMs = isFull ? undoMs : restorableMs;
  const stores = ["bodies", "pictures", "tombstones", "highlights"] as const;
  await library.write([...stores], "relaxed", async (tx) => {
    for (const tombstone of await tx.objectStore("tombstones").getAll()) {
      const { story, deletedAt } = tombstone;
      if (story === undefined) continue;
      const ageMs = at - deletedAt;
      if (deletedAt > now || ageMs > believableMs) {
        await tx.objectStore("tombstones").put({ ...tombstone, deletedAt: now });
      } else if (ageMs >= textMs) await releaseText(tx, tombstone);
      else if (ageMs >= undoMs && !tombstone.isLight) {
        const light = await releasePictures(tx, story);
        await tx.objectStore("tombstones").put({ ...tombstone, story: light, isLight: true });
      }
    }
  });
}

/** Gives up the text of a deleted story and its pictures, in a transaction of the caller's. */
export async function releaseText(tx: PurgeTx, { address, deletedAt }: Tombstone): Promise<void> {
  const bodies = tx.objectStore("bodies");
  await recount(tx, await bodies.get(address), undefined);
  await Promise.all([
    bodies.delete(address),
    tx.objectStore("tombstones").put({ address, deletedAt }),
    dropHighlights(tx, address),
  ]);
}
