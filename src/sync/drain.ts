import type { Library } from "#library/library.ts";
import { call } from "./channel.ts";
import { type Drained, drainInTurn, type DrainOptions } from "./drain-turn.ts";

const waitingTurns = new WeakMap<Library, Promise<Drained>>();

/**
 * Fetches what waits: texts first, several in one request, then the pictures that stories still lack.
 * Safe to run twice at once (one turn on the device; in one page or worker a second call waits and
 * further ones share its turn), to be killed anywhere, and to be run again. Stops at the first sign
 * that further requests are no use, and where the reader's own rule stands in the way; all that was not
 * fetched stays queued. A call with a first wish has a turn of its own, and others make way for it.
 * @throws BekalError storage-*
 */
export function drainQueue(options: DrainOptions): Promise<Drained> {
  const { library, first, isAsked } = options;
  if (first !== undefined || isAsked) return drainBeforeOthers(options);
  const waiting = waitingTurns.get(library);
  if (waiting !== undefined) return waiting;
  // Once it has begun, what is saved may be missed: the next call gets a turn of its own.
  const forget = () => waitingTurns.get(library) === turn && waitingTurns.delete(library);
  const turn = drainInTurn(options, forget).finally(forget);
  waitingTurns.set(library, turn);
  return turn;
}

/** Whoever takes the turn meanwhile has not heard the first call. */
const callEveryMs = 1000;

async function drainBeforeOthers(options: DrainOptions): Promise<Drained> {
  const ask = () => call({ kind: "turn" });
  ask();
  const timer = setInterval(ask, callEveryMs);
  const begin = () => clearInterval(timer);
  try {
    return await drainInTurn(options, begin);
  } finally {
    begin();
  }
}
