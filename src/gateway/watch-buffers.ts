import { setTimeout } from "node:timers/promises";
import type { Worker } from "node:worker_threads";

const LOOK_EVERY_MS = 50;

/**
 * Resolves when the buffers of a thread hold more than `maxBytes`; the limits of its heap do not count
 * them, and a file that inflates to gigabytes fills nothing else.
 * @throws AbortError at the signal
 */
export async function watchBuffers(
  worker: Worker,
  maxBytes: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await setTimeout(LOOK_EVERY_MS, undefined, { signal, ref: false });
    if ((await bufferBytes(worker)) > maxBytes) return;
  }
}

async function bufferBytes(worker: Worker): Promise<number> {
  try {
    return (await worker.getHeapStatistics()).external_memory;
  } catch {
    // It has ended: whoever waits for its answer is told why.
    return 0;
  }
}
