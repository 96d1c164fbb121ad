import { createWorkerPool } from "#gateway/worker-pool.ts";
import type { Sample } from "./fragments.ts";

const limits = { timeoutMs: 120_000, memoryMb: 256, youngMb: 32, maxWaiting: 1 };

/**
 * Looks for a better dictionary in a thread of its own, which ends with it.
 * @returns undefined when what readers have is as good
 * @throws WorkerKilled when it takes too long or too much
 */
export async function trainInThread(
  samples: Sample[],
  present: Uint8Array,
): Promise<Uint8Array | undefined> {
  const script = new URL("train-thread.ts", import.meta.url);
  const pool = createWorkerPool({ script, size: 1, ...limits });
  try {
    const answer = await pool.run({ samples, present });
    return answer instanceof Uint8Array && answer.byteLength > 0 ? answer : undefined;
  } finally {
    await pool.close();
  }
}
