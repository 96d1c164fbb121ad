import type { ErrorCode } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { countWaiting, holdQueue, releaseAbandoned } from "#library/queue.ts";
import type { Gateway } from "./gateway.ts";
import { unwant } from "#library/withheld.ts";
import { type FirstWish, type Part, partsOf } from "./parts.ts";
import { wantByWish } from "./picture-list.ts";
import { fillPictures } from "./pictures.ts";
import { tellProgress } from "./progress.ts";
import { Run } from "./run.ts";
import { claimSlice } from "./slices.ts";
import { fetchSlice } from "./texts.ts";
import type { Throughput } from "./throughput.ts";
import { takeTurn } from "./turn.ts";
import { stayAwake } from "./wake-lock.ts";

export interface Drained {
  /** Texts that came. */
  fetched: number;
  /** Stories that still wait for their text, or for pictures. */
  waiting: number;
  /** Why it ended before all was tried. */
  end?: ErrorCode;
  /** Something of the first wish was left out: what it may cost is spent. */
  isWishShort?: true;
}

export interface DrainOptions {
  library: Library;
  signal?: AbortSignal;
  /** The clock, ms since the epoch. */
  now?: () => number;
  gateway?: Gateway;
  /** What comes before all else. */
  first?: FirstWish;
  /** The reader asks for this now: it waits for no Wi-Fi, and the screen stays on meanwhile. */
  isAsked?: true;
  line?: Throughput;
}

/** Waits for its turn on this device and drains the queue. @throws BekalError storage-* */
export async function drainInTurn(options: DrainOptions, onBegin: () => void): Promise<Drained> {
  const { library, first, isAsked = false } = options;
  const parts = partsOf(first);
  const run = new Run({ ...options, isFirst: first !== undefined });
  let fetched = 0;
  await takeTurn(run, async (isOurs) => {
    onBegin();
    const stop = run.begin(isOurs);
    const sleep = stayAwake(isAsked, run.signal);
    try {
      await releaseAbandoned(library, run.now());
      await run.tell();
      for (const part of parts) fetched += await drainPart(run, part);
    } finally {
      sleep();
      stop();
    }
  });
  const { end } = run.signs;
  const waiting = await countWaiting(library);
  if (end === "cap-reached" || end === "wifi-wanted") await holdQueue(library, end);
  tellProgress(waiting, waiting > 0);
  const isWishShort = parts.some(({ purse }) => purse?.isShort);
  // A rule that stands in nothing's way is no end.
  const isEnd = end !== undefined && waiting > 0;
  return { fetched, waiting, ...(isEnd && { end }), ...(isWishShort && { isWishShort }) };
}

/** Texts before pictures, and again whenever a text comes due; gives the number of texts. */
async function drainPart(run: Run, part: Part): Promise<number> {
  let fetched = 0;
  await wantByWish(run, part);
  while (run.signs.end === undefined && (await run.mayGoOn())) {
    await run.rest();
    run.look();
    const slice = await claimSlice(run, part);
    if (slice.length > 0) fetched += await fetchSlice(run, part, slice);
    else if (!(await fillPictures(run, part))) break;
  }
  if (part.purse?.isShort && part.pictures !== undefined) await unwant(run.library, part.wished);
  return fetched;
}
