import type { Library } from "#library/library.ts";
import { recordSpent } from "#library/spending.ts";
import { headersOf, isUnchanged } from "./transfer-headers.ts";
import { bytesOf, type Transfer } from "./transfer.ts";

/**
 * Counts what the app's own files have cost, by the browser's list of what it fetched.
 * @param extra what travelled and is on no list
 */
export async function countAppFiles(
  library: Library,
  entries: PerformanceEntryList,
  { now, extra = 0 }: { now: number; extra?: number },
): Promise<void> {
  const transfer = weighAppFiles(entries);
  const bytes = bytesOf(transfer) + extra;
  const { headerBytes } = transfer;
  if (bytes > 0) await recordSpent(library, now, { kind: "app", bytes, headerBytes });
}

/** What the app's own files among these weighed; nothing for those that came out of a cache. */
export function weighAppFiles(entries: PerformanceEntryList): Transfer {
  const sum: Transfer = { bodyBytes: 0, headerBytes: 0 };
  for (const entry of entries) {
    if (!(entry instanceof PerformanceResourceTiming) || !isAppFile(entry)) continue;
    sum.bodyBytes += isUnchanged(entry) ? 0 : entry.encodedBodySize;
    sum.headerBytes += headersOf({ url: entry.name, entry });
  }
  return sum;
}

/** Stories and pictures are counted by whoever asked for them. */
function isAppFile({ name, transferSize }: PerformanceResourceTiming): boolean {
  const { origin, pathname } = new URL(name, self.location.href);
  return transferSize > 0 && origin === self.location.origin && !pathname.startsWith("/api/");
}
