import type { Library } from "#library/library.ts";
import { recordSpent } from "#library/spending.ts";
import { headersOf, isUnchanged } from "./transfer-headers.ts";
import { bytesOf, type Transfer } from "./transfer.ts";

/** What the app's own files among these weighed; nothing for those that came out of a cache. */
export async function weighAppFiles(entries: PerformanceEntryList): Promise<Transfer> {
  return weighWith(entries, await sampleOf(entries));
}

/** As `weighAppFiles`, at once: with the answer that stands for all. */
export function weighWith(entries: PerformanceEntryList, sample: Response | undefined): Transfer {
  const sum: Transfer = { bodyBytes: 0, headerBytes: 0 };
  for (const entry of entries.filter(isAppFile)) {
    sum.bodyBytes += isUnchanged(entry) ? 0 : entry.encodedBodySize;
    sum.headerBytes += headersOf({ url: entry.name, entry, ...(sample && { response: sample }) });
  }
  return sum;
}

/** One of the answers, by the copy that the browser keeps: they are alike in what their headers say. */
export async function sampleOf(entries: PerformanceEntryList): Promise<Response | undefined> {
  const file = entries.findLast(isAppFile);
  try {
    return file && (await fetch(file.name, { cache: "only-if-cached", mode: "same-origin" }));
  } catch {
    // No copy: what is usual counts.
    return undefined;
  }
}

/** Writes down what files of the app have cost. */
export async function recordFiles(library: Library, spent: Transfer, now: number): Promise<void> {
  const bytes = bytesOf(spent);
  const { headerBytes } = spent;
  if (bytes > 0) await recordSpent(library, now, { kind: "app", bytes, headerBytes });
}

/** Stories and pictures are counted by whoever asked for them. */
function isAppFile(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  if (!(entry instanceof PerformanceResourceTiming)) return false;
  const { origin, pathname } = new URL(entry.name, self.location.href);
  return entry.transferSize > 0 && origin === self.location.origin && !pathname.startsWith("/api/");
}
