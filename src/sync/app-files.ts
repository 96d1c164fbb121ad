import type { Library } from "#library/library.ts";
import { recordSpent } from "#library/spending.ts";
import { headersOf, isUnchanged } from "./transfer-headers.ts";
import { bytesOf, type Transfer } from "./transfer.ts";

/** Counts what the app's own files have cost, by the browser's list of what it fetched. */
export async function countAppFiles(
  library: Library,
  entries: PerformanceEntryList,
  now: number,
): Promise<void> {
  const transfer = await weighAppFiles(entries);
  const bytes = bytesOf(transfer);
  const { headerBytes } = transfer;
  if (bytes > 0) await recordSpent(library, now, { kind: "app", bytes, headerBytes });
}

/** What the app's own files among these weighed; nothing for those that came out of a cache. */
export async function weighAppFiles(entries: PerformanceEntryList): Promise<Transfer> {
  const files = entries.filter(isAppFile);
  const sample = await sampleOf(files);
  const sum: Transfer = { bodyBytes: 0, headerBytes: 0 };
  for (const entry of files) {
    sum.bodyBytes += isUnchanged(entry) ? 0 : entry.encodedBodySize;
    sum.headerBytes += headersOf({ url: entry.name, entry, ...(sample && { response: sample }) });
  }
  return sum;
}

/** One of the answers, by the copy that the browser keeps: they are alike in what they say. */
async function sampleOf(files: PerformanceResourceTiming[]): Promise<Response | undefined> {
  const file = files.at(-1);
  try {
    return file && (await fetch(file.name, { cache: "only-if-cached", mode: "same-origin" }));
  } catch {
    // No copy: what is usual counts.
    return undefined;
  }
}

/** Stories and pictures are counted by whoever asked for them. */
function isAppFile(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  if (!(entry instanceof PerformanceResourceTiming)) return false;
  const { origin, pathname } = new URL(entry.name, self.location.href);
  return entry.transferSize > 0 && origin === self.location.origin && !pathname.startsWith("/api/");
}
