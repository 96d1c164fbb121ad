import { afterEach, expect, it, vi } from "vitest";
import { createWorkerPool, type WorkerPool } from "./worker-pool.ts";

// Threads are real, also on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** A thread that does what it is told, whatever that does to it. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (task) => {
      if (task === "spin") for (;;);
      if (task === "fill") { const all = []; for (;;) all.push(new Array(1e5).fill(task)); }
      if (task === "inflate") { const all = []; for (;;) all.push(new Uint8Array(1e6).fill(1)); }
      if (task === "crash") throw new Error("crash");
      if (task === "exit") process.exit(3);
      parentPort.postMessage(task);
    });
    parentPort.postMessage("ready");
  `)}`,
);

const pools: WorkerPool[] = [];

interface Over {
  size?: number;
  maxWaiting?: number;
  bufferMb?: number;
  timeoutMs?: number;
}

function aPool(over: Over = {}): WorkerPool {
  const limits = { size: 1, timeoutMs: 500, memoryMb: 16, youngMb: 4, maxWaiting: 10 };
  const pool = createWorkerPool({ script, ...limits, ...over });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

it("answers each task with its own answer", async () => {
  const pool = aPool({ size: 2 });

  expect(await Promise.all(["a", "b", "c"].map((task) => pool.run(task)))).toEqual(["a", "b", "c"]);
});

it.each([
  ["spin", "time"],
  ["fill", "memory"],
  ["crash", "crash"],
  ["exit", "crash"],
])("ends a thread that would %s, says %s, and goes on with a new one", async (task, reason) => {
  const pool = aPool();

  await expect(pool.run(task)).rejects.toMatchObject({ name: "WorkerKilled", reason });
  await expect(pool.run("next")).resolves.toBe("next");
});

it("ends a thread whose buffers grow without end, which its heap's limit does not see", async () => {
  const pool = aPool({ bufferMb: 32, timeoutMs: 20_000 });

  await expect(pool.run("inflate")).rejects.toMatchObject({ reason: "memory" });
  await expect(pool.run("next")).resolves.toBe("next");
});

it("answers the neighbours of a thread that is ended, and those who wait for its place", async () => {
  const pool = aPool({ size: 2 });
  const bad = ["spin", "fill", "crash"].map((task) => pool.run(task).catch(() => "ended"));
  const good = ["a", "b", "c", "d"].map((task) => pool.run(task));

  expect(await Promise.all(good)).toEqual(["a", "b", "c", "d"]);
  expect(await Promise.all(bad)).toEqual(["ended", "ended", "ended"]);
});

it("is busy when too many tasks wait", async () => {
  const pool = aPool({ maxWaiting: 1 });
  const running = pool.run("a");
  const waiting = pool.run("b");

  await expect(pool.run("c")).rejects.toThrow("busy");
  expect(await Promise.all([running, waiting])).toEqual(["a", "b"]);
});

it("says so when the thread cannot start", async () => {
  const broken = new URL("data:text/javascript,throw%20new%20Error('no')");
  const pool = createWorkerPool({
    script: broken,
    size: 1,
    timeoutMs: 500,
    memoryMb: 16,
    youngMb: 4,
    maxWaiting: 1,
  });

  await expect(pool.run("a")).rejects.toMatchObject({ reason: "start" });
  await pool.close();
});
