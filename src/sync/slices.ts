import { claimStories } from "#library/queue.ts";
import type { Story } from "#story/story.ts";
import { fitAsks } from "#wire/asks.ts";
import type { PackAsk } from "#wire/pack.ts";
import type { Part } from "./parts.ts";
import { likelyHeaderBytes } from "./pay.ts";
import { expectText, orderQueue } from "./queue-order.ts";
import type { Run } from "./run.ts";

/** A slice is whole within this, so that a short signal brings some. */
const sliceMs = 2000;
/** The way there and back on a thin line takes its part of it. */
const roundTripMs = 500;
const mostInSlice = 20;
/** In one run: a story that the gateway cannot finish, or that always breaks off, waits for the next. */
const mostTries = 4;

/**
 * Chooses the stories of the next request. As long as nothing is known of the line it is as many as may
 * be asked for: each comes whole by itself, and when the signal goes the gateway makes the rest all the
 * same, so that the next signal finds them made. Then as many as come in two seconds, at least one.
 * Only the first is claimed: a request that finds no network changes one record.
 */
export async function claimSlice(run: Run, part: Part): Promise<Story[]> {
  let slice: Story[] = [];
  const [first] = await claimStories(run.library, { now: run.now() }, (due) => {
    const mine = due.filter(
      ({ address }) => part.has(address) && triesOf(run, address) < mostTries,
    );
    const fresh = mine.filter(({ address }) => triesOf(run, address) === 0);
    // What the gateway was still at comes behind what was not asked for yet.
    slice = fitSlice(run, part, orderQueue(fresh.length > 0 ? fresh : mine, part.wished));
    return slice.slice(0, 1);
  });
  for (const { address } of slice) run.asked.set(address, triesOf(run, address) + 1);
  return first === undefined ? [] : [first, ...slice.slice(1)];
}

/** Claims the others, now that there is an answer. */
export async function claimOthers(
  { library, now }: Run,
  open: ReadonlyMap<string, Story>,
): Promise<void> {
  await claimStories(library, { now: now(), isBehind: true }, (due) =>
    due.filter(({ address }) => open.has(address)),
  );
}

const triesOf = (run: Run, address: string) => run.asked.get(address) ?? 0;

function fitSlice({ line, most }: Run, { purse }: Part, ordered: Story[]): Story[] {
  const left = (purse?.leftBytes ?? Infinity) - likelyHeaderBytes;
  const room = line.isKnown ? Math.min(left, line.bytesIn(sliceMs - roundTripMs)) : left;
  const count = Math.min(most, line.isKnown ? mostInSlice : Infinity);
  // What the wish cannot pay for keeps nothing else from coming.
  const payable = ordered.filter(
    (story) => purse?.covers(expectText(story) + likelyHeaderBytes) !== false,
  );
  const fitting = fitAsks(payable.map(longestAsk)).slice(0, count);
  let sum = 0;
  // The first is asked for however large it is.
  return payable.slice(0, fitting.length).filter((story, place) => {
    sum += expectText(story);
    return sum <= (place === 0 ? left : room);
  });
}

/** What is asked for a story, at its longest. */
function longestAsk({ url }: Story): PackAsk {
  return { url, etag: "0".repeat(64), maxBytes: Number.MAX_SAFE_INTEGER };
}
