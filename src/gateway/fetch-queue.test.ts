import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFetchQueue } from "./fetch-queue.ts";

const limits = { maxRunning: 3, maxRunningPerHost: 2, maxWaiting: 2, maxWaitMs: 5000 };
const { signal } = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Tasks that run until they are told to finish. */
function holder() {
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  const task = (name: string) => () => {
    started.push(name);
    return new Promise<string>((resolve) => {
      finish.set(name, () => resolve(name));
    });
  };
  return { started, finish: (name: string) => finish.get(name)?.(), task };
}

it("lets a publisher be asked by so many at once, and others pass by", async () => {
  const queue = createFetchQueue(limits);
  const { started, finish, task } = holder();
  const first = queue.run("a", task("a1"), { signal });
  for (const name of ["a2", "a3"]) void queue.run("a", task(name), { signal });
  void queue.run("b", task("b1"), { signal });
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toEqual(["a1", "a2", "b1"]);

  finish("a1");
  await expect(first).resolves.toBe("a1");
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toEqual(["a1", "a2", "b1", "a3"]);
});

it("runs no more than its total, whoever is asked", async () => {
  const queue = createFetchQueue(limits);
  const { started, finish, task } = holder();
  for (const name of ["a", "b", "c", "d"]) void queue.run(name, task(name), { signal });
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toEqual(["a", "b", "c"]);

  finish("b");
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toEqual(["a", "b", "c", "d"]);
});

it("is busy at once when the queue is full, and after five seconds of waiting", async () => {
  const queue = createFetchQueue(limits);
  const { task } = holder();
  for (const name of ["a", "b", "c"]) void queue.run(name, task(name), { signal });
  const waiting = [1, 2].map(() =>
    expect(queue.run("d", task("d"), { signal })).rejects.toThrow("busy"),
  );

  await expect(queue.run("d", task("d"), { signal })).rejects.toThrow("busy");
  await vi.advanceTimersByTimeAsync(5000);
  await Promise.all(waiting);
});

it("lets a story that is begun wait past both", async () => {
  const queue = createFetchQueue(limits);
  const { started, finish, task } = holder();
  for (const name of ["a", "b", "c"]) void queue.run(name, task(name), { signal });
  const patient = queue.run("a", task("a-page-2"), { signal, patient: true });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(started).not.toContain("a-page-2");

  finish("b");
  await vi.advanceTimersByTimeAsync(0);
  finish("a-page-2");
  await expect(patient).resolves.toBe("a-page-2");
});

it("gives the place back when a task fails or a wait is aborted", async () => {
  const queue = createFetchQueue({ ...limits, maxRunning: 1 });
  const { started, task } = holder();
  await expect(
    queue.run("a", () => Promise.reject(new Error("reset")), { signal }),
  ).rejects.toThrow("reset");
  void queue.run("a", task("a1"), { signal });
  const leaving = new AbortController();
  const left = queue.run("b", task("b1"), { signal: leaving.signal });
  leaving.abort(new Error("left"));

  await expect(left).rejects.toThrow("left");
  expect(started).toEqual(["a1"]);
});
