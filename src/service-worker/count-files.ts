import { recordFiles, weighAppFiles } from "#sync/app-files.ts";
import { bytesOf, type Transfer } from "#sync/transfer.ts";
import { spentCache } from "./caches.ts";
import { withLibrary } from "./library.ts";

/** What the headers of the worker's own script weigh, which no list of the browser names. */
const scriptHeaderBytes = 2000;

/**
 * Keeps what installing has cost for later: opening the library now could take it from pages of the
 * version before.
 */
export async function noteInstall(): Promise<void> {
  try {
    const spent = await weighAppFiles(performance.getEntriesByType("resource"));
    spent.bodyBytes += await ownBytes();
    spent.headerBytes += scriptHeaderBytes;
    await (await caches.open(spentCache)).put("/", Response.json(spent));
  } catch {
    // A disk without room: the meter then shows less than was spent, and the app is installed.
  }
}

/** Writes down what installing has cost, now that no page of another version is open. */
export async function countInstall(): Promise<void> {
  try {
    const noted = await caches.match("/", { cacheName: spentCache });
    await caches.delete(spentCache);
    if (noted !== undefined) await count(await noted.json());
  } catch {
    // The library cannot be opened: whoever opens the app is told why.
  }
}

/** Writes down what files have cost that were fetched since, by `performance.now()`. */
export async function countSince(startedAt: number): Promise<void> {
  try {
    await count(await weighSince(startedAt));
  } catch {
    // As above.
  }
}

/** What the app's own files have cost that were fetched since. */
export function weighSince(startedAt: number): Promise<Transfer> {
  const entries = performance.getEntriesByType("resource");
  return weighAppFiles(entries.filter(({ startTime }) => startTime >= startedAt));
}

function count(spent: Transfer): Promise<void> {
  if (!(bytesOf(spent) > 0)) return Promise.resolve();
  return withLibrary((library) => recordFiles(library, spent, Date.now()));
}

/** What the worker's script weighed, by the copy that the browser keeps; asks nobody else. */
async function ownBytes(): Promise<number> {
  try {
    const own = await fetch(self.location.href, { cache: "only-if-cached", mode: "same-origin" });
    return Number(own.headers.get("content-length") ?? 0);
  } catch {
    // No copy: not counted.
    return 0;
  }
}
