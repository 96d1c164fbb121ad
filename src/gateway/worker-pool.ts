import { once } from "node:events";
import { Worker } from "node:worker_threads";
import pLimit from "p-limit";
import { BekalError } from "#base/errors.ts";
import { watchBuffers } from "./watch-buffers.ts";

/** Work in threads that can be killed: what a hostile page may do to one of them ends there. */
export interface WorkerPool {
  /**
   * Hands one task to a free thread and waits for its one answer.
   * @throws WorkerKilled when it takes too long, needs too much memory or crashes, or when no
   * thread could start
   * @throws BekalError `busy` when too many tasks wait
   */
  run(task: unknown): Promise<unknown>;
  /** Starts one thread ahead of its first task, which loads its modules (half a second). */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** A thread was ended before it answered. */
export class WorkerKilled extends Error {
  override readonly name = "WorkerKilled";
  readonly reason: "time" | "memory" | "crash" | "start";

  constructor(reason: WorkerKilled["reason"], options?: { cause: unknown }) {
    super(`worker killed: ${reason}`, options);
    this.reason = reason;
  }
}

interface Options {
  /** A module that posts one message when it is ready, and then one for each it gets. */
  script: URL;
  size: number;
  /** For one task, from the moment a thread has it. */
  timeoutMs: number;
  /** For what a thread keeps; where new things are made has `youngMb` more. */
  memoryMb: number;
  youngMb: number;
  /** What its buffers may hold beside that. */
  bufferMb?: number;
  /** Most tasks waiting for a thread. */
  maxWaiting: number;
}

interface Answer {
  resolve: (result: unknown) => void;
  reject: (cause: unknown) => void;
}

/** A thread that has not started by then never will. */
const BOOT_TIMEOUT_MS = 10_000;
const BUFFER_MB = 64;
const MIB = 1024 * 1024;

/** Starts threads as they are needed, at most `size`, and replaces the killed ones. */
export function createWorkerPool(options: Options): WorkerPool {
  const limit = pLimit(options.size);
  const alive = new Set<Worker>();
  const idle: Worker[] = [];
  let isClosed = false;

  async function start(): Promise<Worker> {
    const worker = createThread(options);
    alive.add(worker);
    // A thread may also die between tasks; without a listener that would end the process.
    worker.on("error", () => forget(worker)).on("exit", () => forget(worker));
    try {
      await answerOf(worker, BOOT_TIMEOUT_MS);
      return worker;
    } catch (cause) {
      await worker.terminate();
      throw new WorkerKilled("start", { cause });
    }
  }

  function forget(worker: Worker): void {
    alive.delete(worker);
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
  }

  async function work(task: unknown, { resolve, reject }: Answer): Promise<void> {
    const worker = idle.pop() ?? (await start());
    try {
      const maxBytes = (options.bufferMb ?? BUFFER_MB) * MIB;
      const answer = answerOf(worker, options.timeoutMs, maxBytes);
      worker.postMessage(task, []);
      const result = await answer;
      idle.push(worker);
      resolve(result);
    } catch (cause) {
      // Told at once: a thread deep in its work may take seconds to end.
      reject(cause);
      await replace(worker);
    }
  }

  /** Until the old thread is gone and the next one stands ready, nobody else takes its place. */
  async function replace(worker: Worker): Promise<void> {
    await worker.terminate();
    if (isClosed || idle.length > 0) return;
    try {
      idle.push(await start());
    } catch {
      // The next task tries again, and is told when that fails too.
    }
  }

  return {
    run(task) {
      if (limit.pendingCount >= options.maxWaiting) return Promise.reject(new BekalError("busy"));
      return new Promise((resolve, reject) => {
        limit(() => work(task, { resolve, reject })).catch(reject);
      });
    },
    warm: () => limit(async () => void idle.push(await start())),
    async close() {
      isClosed = true;
      limit.clearQueue();
      await Promise.all([...alive].map((worker) => worker.terminate()));
    },
  };
}

function createThread({ script, memoryMb, youngMb }: Options): Worker {
  const worker = new Worker(script, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
  });
  worker.unref();
  return worker;
}

async function answerOf(
  worker: Worker,
  timeoutMs: number,
  maxBytes = Number.MAX_SAFE_INTEGER,
): Promise<unknown> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const died = once(worker, "exit", { signal }).then(() => {
      throw new WorkerKilled("crash");
    });
    const filled = watchBuffers(worker, maxBytes, signal).then(() => {
      throw new WorkerKilled("memory");
    });
    const answered = once(worker, "message", { signal });
    const [answer]: unknown[] = await Promise.race([answered, died, filled]);
    return answer;
  } catch (cause) {
    throw cause instanceof WorkerKilled ? cause : new WorkerKilled(reasonOf(cause), { cause });
  } finally {
    over.abort();
  }
}

function reasonOf(cause: unknown): WorkerKilled["reason"] {
  if (!(cause instanceof Error)) return "crash";
  if (cause.name === "AbortError") return "time";
  return "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash";
}
