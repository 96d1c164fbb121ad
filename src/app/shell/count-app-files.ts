import type { Library } from "#library/library.ts";
import { countAppFiles } from "#sync/app-files.ts";

/** Files come in bursts: one write for each. */
const burstMs = 2000;

/** Writes down what this page's own files cost, those of its start included. */
export function watchAppFiles(library: Library): void {
  let entries: PerformanceEntryList = performance.getEntriesByType("navigation");
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const counted = entries;
    entries = [];
    try {
      await countAppFiles(library, counted, Date.now());
    } catch {
      // The storage failed: the meter shows less than was spent.
    }
  }
  const observer = new PerformanceObserver((list) => {
    entries.push(...list.getEntries());
    timer ??= setTimeout(() => void write(), burstMs);
  });
  observer.observe({ type: "resource", buffered: true });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && entries.length > 0) void write();
  });
}
