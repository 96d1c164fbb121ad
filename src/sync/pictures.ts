import { savePicture } from "#library/pictures.ts";
import { postponeMissing } from "#library/queue.ts";
import { readBudget } from "#library/spending.ts";
import { reasonOf } from "./faults.ts";
import type { Part } from "./parts.ts";
import { pay } from "./pay.ts";
import { listPictures, type WantedPicture } from "./picture-list.ts";
import type { Run } from "./run.ts";

/** Few enough for a thin line, enough to fill its round trips. */
const atOnce = 3;

type Fault = ReturnType<typeof reasonOf>;
/** Why pictures did not come; of each story the first reason counts. */
type Faults = Map<string, Fault>;

/**
 * Fetches the pictures that stories lack, the most valuable first, each whole or not at all; those that
 * do not come are asked for later.
 * @returns true when there may be more to do: a connection broke, or texts may have come due
 * @throws BekalError storage-*
 */
export async function fillPictures(run: Run, part: Part): Promise<boolean> {
  const faults: Faults = new Map();
  const pictures = listPictures(run, part);
  const alone = (await isCapped(run, part)) ? oneByOne() : undefined;
  const isOver = () => run.signal.aborted || run.signs.end !== undefined || run.hasNews;
  // The lines share one list: each takes the next picture when it is free.
  const work = async () => {
    while (!isOver() && (await run.mayGoOn())) {
      const { done, value } = await pictures.next();
      if (done) return;
      const fetchIt = () => fill(run, part, value);
      const fault = await (alone && value.isGuess ? alone(fetchIt) : fetchIt());
      if (fault !== undefined) note(faults, value, fault);
      await run.tell();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (!run.signal.aborted) await postpone(run, faults);
  return run.hasNews || [...faults.values()].some(({ code }) => code === "gateway-unreachable");
}

async function isCapped({ library, now }: Run, { purse }: Part): Promise<boolean> {
  const { leftBytes } = await readBudget(library, now());
  return Math.min(leftBytes, purse?.leftBytes ?? Infinity) < Infinity;
}

/** What each of several may cost beyond what is held for it must be known before the next is sent. */
function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

function note(faults: Faults, { places }: WantedPicture, fault: Fault): void {
  for (const { address } of places) if (!faults.has(address)) faults.set(address, fault);
}

async function postpone({ library, now }: Run, faults: Faults): Promise<void> {
  for (const [address, fault] of faults) {
    // Without a network, or beyond a cap, the pictures were not refused: they stay due.
    if (fault.code === "gateway-unreachable" || fault.code === "cap-reached") continue;
    await postponeMissing(library, { address, now: now(), ...fault });
  }
}

async function fill(run: Run, part: Part, wanted: WantedPicture): Promise<Fault | undefined> {
  const { gateway, signal, signs } = run;
  const { src, quality, expectedBytes, places } = wanted;
  const [payer] = places;
  const purpose = { kind: "picture", expectedBytes, purse: part.purse } as const;
  try {
    const picture = await pay(
      run,
      { ...purpose, ...(payer && { address: payer.address }) },
      (count) => gateway.fetchPicture(src, { signal, note: count, quality }),
    );
    if (picture === "too-dear") return undefined;
    signs.hear();
    const kept = { ...picture, ...(quality === "full" && { quality }) };
    for (const place of places) await savePicture(run.library, { ...kept, ...place });
    return undefined;
  } catch (cause) {
    const reason = reasonOf(cause);
    if (!signal.aborted) signs.fail(reason.code);
    return reason;
  }
}
