import type { ErrorCode } from "#base/errors.ts";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import {
  claimNext,
  countWaiting,
  failStory,
  listPartials,
  releaseAbandoned,
  releaseStory,
} from "#library/queue.ts";
import { announce } from "#library/watch.ts";
import type { Story } from "#story/story.ts";
import { reasonOf } from "./faults.ts";
import { fetchPicture, fetchStory, type Gateway } from "./gateway.ts";
import { fillPictures } from "./pictures.ts";
import type { Run } from "./run.ts";
import { Signs } from "./signs.ts";
import { takeTurn } from "./turn.ts";

export interface Drained {
  /** Texts that came. */
  fetched: number;
  /** Stories that still wait for their text, or for pictures. */
  waiting: number;
  /** Why it ended before all was tried. */
  end?: ErrorCode;
}

interface Options {
  library: Library;
  signal?: AbortSignal;
  /** The clock, ms since the epoch. */
  now?: () => number;
  gateway?: Gateway;
}

const waitingTurns = new WeakMap<Library, Promise<Drained>>();

/**
 * Fetches what waits, one story after the other, then the pictures that stories still lack. Safe to
 * run twice at once (one turn on the device; in one page or worker a second call waits and further
 * ones share its turn), to be killed anywhere, and to be run again. Stops at the first sign that
 * further requests are no use; all that was not fetched stays queued.
 * @throws BekalError storage-*
 */
export function drainQueue(options: Options): Promise<Drained> {
  const { library } = options;
  const waiting = waitingTurns.get(library);
  if (waiting !== undefined) return waiting;
  const turn = beginTurn(options).finally(() => {
    if (waitingTurns.get(library) === turn) waitingTurns.delete(library);
  });
  waitingTurns.set(library, turn);
  return turn;
}

async function beginTurn({ library, signal, now, gateway }: Options): Promise<Drained> {
  let fetched = 0;
  const run = {
    library,
    signal: signal ?? new AbortController().signal,
    now: now ?? Date.now,
    gateway: gateway ?? { fetchStory, fetchPicture },
    signs: new Signs(),
  };
  await takeTurn(run, async (mayGoOn) => {
    // From here on what is saved may be missed: the next call gets a turn of its own.
    waitingTurns.delete(library);
    fetched = await drain({ ...run, mayGoOn });
  });
  const { end } = run.signs;
  return { fetched, waiting: await countWaiting(library), ...(end && { end }) };
}

async function drain(run: Run): Promise<number> {
  let fetched = 0;
  await releaseAbandoned(run.library);
  while (run.signs.end === undefined && (await run.mayGoOn())) {
    const story = await claimNext(run.library, run.now());
    if (story === undefined) {
      await fillPartials(run);
      break;
    }
    if (await fetchText(run, story)) {
      fetched += 1;
      await fillPictures(run, story.address);
    }
  }
  return fetched;
}

async function fillPartials(run: Run): Promise<void> {
  for (const { address } of await listPartials(run.library, run.now())) {
    if (run.signs.end !== undefined || !(await run.mayGoOn())) return;
    await fillPictures(run, address);
  }
}

/** True when the text came and is kept. */
async function fetchText(run: Run, { address, url, hasText }: Story): Promise<boolean> {
  const { library, signal, gateway, signs, now } = run;
  try {
    const fetched = await gateway.fetchStory(url, { signal, isRefresh: hasText });
    signs.hear();
    return (await saveArticle(library, { address, ...fetched, now: now() })) !== undefined;
  } catch (cause) {
    if (signal.aborted) {
      await releaseStory(library, address);
      // Another tab may go on with it.
      announce({ kind: "queue" });
      return false;
    }
    const reason = reasonOf(cause);
    signs.fail(reason.code);
    await failStory(library, { address, now: now(), ...reason });
    return false;
  }
}
