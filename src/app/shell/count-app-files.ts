import { keep, readKept } from "#app/ui/kept.ts";
import { isRecord, parseJson } from "#base/json.ts";
import type { Library } from "#library/library.ts";
import { recordFiles, sampleOf, weighWith } from "#sync/app-files.ts";
import type { Transfer } from "#sync/transfer.ts";

/** Files come in bursts: one write for each. */
const burstMs = 500;
/** What a page that was left had no time to write down. */
const leftOver = "bekal.spent";

/** Writes down what this page's own files cost, those of its start included. */
export function watchAppFiles(library: Library): void {
  let entries: PerformanceEntryList = performance.getEntriesByType("navigation");
  let sample: Response | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    sample ??= await sampleOf(entries);
    timer = undefined;
    await tryRecord(library, weighWith(take(), sample));
  }

  function take(): PerformanceEntryList {
    const taken = entries;
    entries = [];
    return taken;
  }

  /** A page that goes has no time for the library. */
  function leave(): void {
    const spent = weighWith(take(), sample);
    if (spent.headerBytes > 0) keep(leftOver, JSON.stringify(sum(spent, readLeftOver())));
  }

  const observer = new PerformanceObserver((list) => {
    entries.push(...list.getEntries());
    timer ??= setTimeout(() => void write(), burstMs);
  });
  observer.observe({ type: "resource", buffered: true });
  window.addEventListener("pagehide", leave);
  void recordLeftOver(library);
}

async function recordLeftOver(library: Library): Promise<void> {
  const spent = readLeftOver();
  keep(leftOver, "");
  await tryRecord(library, spent);
}

async function tryRecord(library: Library, spent: Transfer): Promise<void> {
  try {
    await recordFiles(library, spent, Date.now());
  } catch {
    // The storage failed: the meter shows less than was spent.
  }
}

function readLeftOver(): Transfer {
  const kept = parseJson(readKept(leftOver) ?? "");
  const numberIn = (name: string) => {
    const value = isRecord(kept) ? kept[name] : undefined;
    return typeof value === "number" && value > 0 ? value : 0;
  };
  return { bodyBytes: numberIn("bodyBytes"), headerBytes: numberIn("headerBytes") };
}

function sum(one: Transfer, other: Transfer): Transfer {
  return {
    bodyBytes: one.bodyBytes + other.bodyBytes,
    headerBytes: one.headerBytes + other.headerBytes,
  };
}
