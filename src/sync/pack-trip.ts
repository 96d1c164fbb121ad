import type { ErrorCode } from "#base/errors.ts";
import { makeDue } from "#library/due.ts";
import type { Library } from "#library/library.ts";
import { changePack } from "#library/packs.ts";
import { getStory } from "#library/stories.ts";
import { bytesStillNeeded } from "#packing/bytes-needed.ts";
import type { Pack } from "#packing/pack.ts";
import type { PictureRule } from "#story/story.ts";
import { drainQueue } from "./drain.ts";
import { type Gateway, ownGateway } from "./gateway.ts";
import { mayFetch } from "./may-fetch.ts";
import { packEndOf } from "./pack-end.ts";
import { createPackSpending, type PackSpending } from "./pack-spending.ts";
import { priceStories } from "./price-stories.ts";
import { type Planned, planTrip } from "./replan.ts";

/** A story that turns out to be none makes room for others: planned and fetched so often at most. */
const mostRounds = 3;
/** Far more than a trip holds: what else waits is priced when its turn comes. */
const mostPriced = 30;

interface Options {
  library: Library;
  tripId: string;
  signal?: AbortSignal;
  /** The clock, ms since the epoch. */
  now?: () => number;
  gateway?: Gateway;
  /** Nobody asked for it just now: it waits for what the reader's rule wants, and for its turn. */
  isUnasked?: true;
}

/**
 * Packs a trip: plans it from what is on the device, asks what the stories cost that nobody knows
 * anything of, plans again, and fetches what is wanted, in reading order. Each step is kept as it is
 * done, so that a packing that was killed goes on where it was (`packIfDue`). The pack tells in
 * `result` how it ended. Safe to run twice at once.
 * @returns the pack; undefined when there is no such trip
 * @throws BekalError storage-*
 */
export async function packTrip(options: Options): Promise<Pack | undefined> {
  const { library, tripId } = options;
  const work = {
    library,
    tripId,
    isAsked: options.isUnasked !== true,
    signal: options.signal ?? new AbortController().signal,
    now: options.now ?? Date.now,
    gateway: options.gateway ?? ownGateway,
  };
  await changePack(library, tripId, ({ result: _result, ...pack }) => pack);
  const planned = await planTrip(library, tripId, work.now());
  if (planned === undefined) return undefined;
  const spending = createPackSpending(library, planned.pack);
  try {
    return await keepResult(work, await packInRounds({ ...work, spending }, planned));
  } finally {
    await spending.settle();
  }
}

interface Work {
  library: Library;
  tripId: string;
  isAsked: boolean;
  signal: AbortSignal;
  now: () => number;
  gateway: Gateway;
}

interface SpendingWork extends Work {
  spending: PackSpending;
}

/** Where one round, or all of them, ended. */
interface Round {
  planned: Planned;
  isShort: boolean;
  code: ErrorCode | undefined;
}

async function packInRounds(work: SpendingWork, planned: Planned): Promise<Round> {
  let round: Round = { planned, isShort: false, code: undefined };
  for (let count = 0; count < mostRounds; count += 1) {
    round = await packOnce(work, round.planned);
    const next = await planTrip(work.library, work.tripId, work.now());
    if (next === undefined) return round;
    const isPacked = new Set(round.planned.pack.items.map(({ address }) => address));
    const isSame = next.pack.items.every(({ address }) => isPacked.has(address));
    round = { ...round, planned: next };
    if (isSame || round.code !== undefined || work.signal.aborted) return round;
  }
  return round;
}

async function packOnce(work: SpendingWork, planned: Planned): Promise<Round> {
  const { library, now, isAsked } = work;
  const rule = isAsked ? undefined : await mayFetch(library, now());
  if (rule !== undefined) return { planned, isShort: false, code: rule };
  const { planned: priced, code } = await priceUnknown(work, planned);
  const { trip, pack } = priced;
  const addresses = pack.items.map(({ address }) => address);
  if (isAsked) await makeDue(library, addresses);
  const { signal, gateway, spending } = work;
  const capBytes = spending.leftOf(trip.capBytes);
  const first = {
    addresses,
    pictures: trip.pictures,
    capBytes,
    onSpent: spending.add,
    only: true,
  } as const;
  const drained = await drainQueue({
    library,
    signal,
    now,
    gateway,
    first,
    ...(isAsked && { isAsked }),
  });
  await spending.settle();
  return { planned: priced, isShort: drained.isWishShort === true, code: drained.end ?? code };
}

async function priceUnknown(work: SpendingWork, planned: Planned) {
  const unknown = planned.unpriced.slice(0, mostPriced);
  if (unknown.length === 0 || work.signal.aborted) return { planned, code: undefined };
  const purse = work.spending.purseFor(planned.trip.capBytes);
  const code = await priceStories({ ...work, purse }, unknown);
  await work.spending.settle();
  const again = await planTrip(work.library, work.tripId, work.now());
  return { planned: again ?? planned, code };
}

/** What nobody asked for and was stopped goes on the next time: it has no result. */
async function keepResult(
  work: Work,
  { planned, isShort, code }: Round,
): Promise<Pack | undefined> {
  const { library, tripId, signal, now, isAsked } = work;
  const { pack, trip } = planned;
  if (signal.aborted && !isAsked) return pack;
  const isWhole = await areHere(library, pack, trip.pictures);
  const end = packEndOf({ isWhole, isShort, code, isAborted: signal.aborted });
  return changePack(library, tripId, (current) =>
    current.departsAt === pack.departsAt ? { ...current, result: { at: now(), end } } : current,
  );
}

/** True when all that the trip wants of its stories is on the device. */
async function areHere(library: Library, { items }: Pack, pictures: PictureRule): Promise<boolean> {
  const stories = await Promise.all(items.map(({ address }) => getStory(library, address)));
  return stories.every((story) => story?.hasText && bytesStillNeeded(story, pictures) === 0);
}
