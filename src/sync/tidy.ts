import { isKeepingAutomatic } from "#library/automatic-keeping.ts";
import type { Library } from "#library/library.ts";
import { purgeDeleted } from "#library/purge.ts";

/** An app that stays open for days tidies as often as one that is opened every day. */
const againMs = 86_400_000;

/**
 * Releases what was deleted in earlier sessions, and keeps the library within the reader's limits: once
 * a start and a day, and whenever the disk is full.
 */
export function createTidy(library: Library): (isFull: boolean) => Promise<void> {
  let doneAt = -Infinity;
  return async (isFull) => {
    const now = Date.now();
    if (Math.abs(now - doneAt) < againMs && !isFull) return;
    doneAt = now;
    try {
      await purgeDeleted(library, now, isFull);
      if (!(await isKeepingAutomatic(library))) return;
      // Few need it, and nobody waits for it.
      const { keepIfDue } = await import("#library/keeping.ts");
      await keepIfDue(library, now);
    } catch {
      // A disk that is full to the last byte takes no deletion either: the next start tries again.
    }
  };
}
