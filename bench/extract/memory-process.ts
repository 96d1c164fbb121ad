// A process of its own around one extractor's thread, fed by its parent page by page.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { readingLimits } from "#gateway/reading.ts";
import { isRecord } from "#base/json.ts";
import type { Memory } from "./memory.ts";

const SAMPLE_MS = 20;
const MEBIBYTE = 1024 * 1024;

const worker = new Worker(new URL("./memory-worker.ts", import.meta.url), {
  workerData: process.argv[2],
  // As the gateway starts its threads.
  resourceLimits: {
    maxOldGenerationSizeMb: readingLimits.memoryMb,
    maxYoungGenerationSizeMb: readingLimits.youngMb,
  },
});
let isAlive = true;
let isReading = false;
let heapBytes = 0;
worker
  .on("error", (cause) => console.error(cause))
  .on("message", tellRead)
  .on("exit", () => {
    isAlive = false;
    tellRead();
  });
await once(worker, "message");
const restBytes = process.memoryUsage.rss();
const sampling = setInterval(() => void sample(), SAMPLE_MS);
process.on("message", (message) => (isRecord(message) ? read(message) : end()));
// A parent that is stopped leaves nobody to read for.
process.on("disconnect", () => process.exit());
process.send?.("ready");

function read(page: Record<string, unknown>): void {
  isReading = true;
  if (isAlive) worker.postMessage(page, []);
  else tellRead();
}

function tellRead(): void {
  if (isReading) process.send?.("read");
  isReading = false;
}

function end(): void {
  clearInterval(sampling);
  process.send?.(toMemory(), undefined, undefined, () => process.exit());
}

function toMemory(): Memory {
  return {
    restMib: restBytes / MEBIBYTE,
    // The kernel's own high-water mark, in KiB: no sample misses it.
    peakMib: process.resourceUsage().maxRSS / 1024,
    heapMib: heapBytes / MEBIBYTE,
    isAlive,
  };
}

async function sample(): Promise<void> {
  try {
    const { used_heap_size: used } = await worker.getHeapStatistics();
    heapBytes = Math.max(heapBytes, used);
  } catch {
    // The thread has ended: the samples so far are all there are.
  }
}
