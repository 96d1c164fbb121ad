import { setTimeout as wait } from "node:timers/promises";
import pLimit from "p-limit";

/** One of many pieces of work, on its way. */
export interface Turn<Result> {
  /** Resolves when the work is done or has taken longer than is waited for others' sake. */
  soon: Promise<void>;
  /** Resolves when the work is done or nothing is waited for any more. */
  done: Promise<void>;
  /** Undefined until it is done. */
  result: Result | undefined;
}

interface Options {
  atOnce: number;
  /** Work that takes longer gives its turn to the next, and goes on. */
  patienceMs: number;
  /** Ends all waiting, and begins nothing more. */
  signal: AbortSignal;
}

/** Does many pieces of work, a few at once, in order. None may reject. */
export function takeTurns<Result>(
  works: readonly (() => Promise<Result>)[],
  { atOnce, patienceMs, signal }: Options,
): Turn<Result>[] {
  const limit = pLimit(atOnce);
  const over = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  return works.map((work) => {
    const { promise: made, resolve } = Promise.withResolvers<void>();
    const turn: Turn<Result> = {
      soon: Promise.resolve(),
      done: Promise.race([made, over]),
      result: undefined,
    };
    async function make(): Promise<void> {
      turn.result = await work();
      resolve();
    }
    const soon = limit(async () => {
      if (signal.aborted) return;
      await Promise.race([make(), wait(patienceMs, undefined, { ref: false }), over]);
    });
    turn.soon = Promise.race([soon, over]);
    return turn;
  });
}
