import { availableParallelism } from "node:os";
import { createExtractor, type Extractor } from "./extractor.ts";
import { describeError, type Log } from "./log.ts";
import { createWorkerPool, type WorkerPool } from "./worker-pool.ts";

/** Reading one page: more is a page that was made to be slow, or large. */
export const readingLimits = { timeoutMs: 4000, memoryMb: 100, youngMb: 16, maxWaiting: 100 };

/** Threads that read pages, and what they are asked through. */
export interface Reading {
  pool: WorkerPool;
  extractor: Extractor;
}

/** One for each core, and at least two, so that one hostile page leaves room for the others. */
const usualSize = Math.max(2, availableParallelism());

/** Starts the threads. */
export function startReading(log: Log, size = usualSize): Reading {
  const script = new URL("extract-worker.ts", import.meta.url);
  const pool = createWorkerPool({ script, size, ...readingLimits });
  // All of them at once: loading the code takes half a second, which no reader should wait for.
  for (let n = 0; n < size; n += 1) {
    pool.warm().catch((cause: unknown) => log("worker-failed", describeError(cause)));
  }
  return { pool, extractor: createExtractor({ pool, log }) };
}
