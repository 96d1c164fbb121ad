import { purgeDeleted } from "#library/deletion.ts";
import type { Library } from "#library/library.ts";

/** Releases what was deleted in earlier sessions: once a start, and whenever the disk is full. */
export function createTidy(library: Library): (isFull: boolean) => Promise<void> {
  let isDone = false;
  return async (isFull) => {
    if (isDone && !isFull) return;
    isDone = true;
    try {
      await purgeDeleted(library, Date.now());
    } catch {
      // A disk that is full to the last byte takes no deletion either: the next start tries again.
    }
  };
}
