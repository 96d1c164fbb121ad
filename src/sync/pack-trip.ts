import type { ErrorCode } from "#base/errors.ts";
import { makeDue } from "#library/due.ts";
import type { Library } from "#library/library.ts";
import { changePack } from "#library/packs.ts";
import type { Pack } from "#packing/pack.ts";
import { fillPack, type Filled, keepResult, type PackWork } from "./fill-pack.ts";
import { mayFetch } from "./may-fetch.ts";
import { createPackSpending } from "./pack-spending.ts";
import { priceStories } from "./price-stories.ts";
import { ownPricingGateway, type PricingGateway } from "./pricing-gateway.ts";
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
  gateway?: PricingGateway;
  /** Nobody asked for it just now: it waits for what the reader's rule wants. */
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
  const { library, tripId, now = Date.now, gateway = ownPricingGateway } = options;
  await changePack(library, tripId, ({ result: _result, ...pack }) => pack);
  const planned = await planTrip(library, tripId, now());
  if (planned === undefined) return undefined;
  const spending = createPackSpending(library, planned.pack);
  const signal = options.signal ?? new AbortController().signal;
  const isAsked = options.isUnasked !== true;
  const work = { library, signal, now, gateway, spending, isAsked };
  try {
    const round = await packInRounds(work, planned);
    return await keepResult(work, round.planned, round);
  } finally {
    await spending.settle();
  }
}

/** A packing that plans as well. */
interface PricingWork extends PackWork {
  gateway: PricingGateway;
}

/** Where one round, or all of them, ended. */
interface Round extends Filled {
  planned: Planned;
}

async function packInRounds(work: PricingWork, planned: Planned): Promise<Round> {
  let round: Round = { planned, isShort: false, code: undefined };
  for (let count = 0; count < mostRounds; count += 1) {
    round = await packOnce(work, round.planned);
    const next = await planTrip(work.library, planned.trip.id, work.now());
    if (next === undefined) return round;
    const isPacked = new Set(round.planned.pack.items.map(({ address }) => address));
    const isSame = next.pack.items.every(({ address }) => isPacked.has(address));
    round = { ...round, planned: next };
    if (isSame || round.code !== undefined || work.signal.aborted) return round;
  }
  return round;
}

async function packOnce(work: PricingWork, planned: Planned): Promise<Round> {
  const { library, now, isAsked } = work;
  const rule = isAsked ? undefined : await mayFetch(library, now());
  if (rule !== undefined) return { planned, isShort: false, code: rule };
  const { planned: priced, code } = await priceUnknown(work, planned);
  if (isAsked)
    await makeDue(
      library,
      priced.pack.items.map(({ address }) => address),
    );
  const filled = await fillPack(work, priced);
  return { planned: priced, ...filled, code: filled.code ?? code };
}

/** Asks for the prices that nobody knows, and plans with them; `code` tells why there are none. */
async function priceUnknown(
  work: PricingWork,
  planned: Planned,
): Promise<{ planned: Planned; code: ErrorCode | undefined }> {
  const unknown = planned.unpriced.slice(0, mostPriced);
  if (unknown.length === 0 || work.signal.aborted) return { planned, code: undefined };
  const purse = work.spending.purseFor(planned.trip.capBytes);
  const code = await priceStories({ ...work, purse }, unknown);
  await work.spending.settle();
  const again = await planTrip(work.library, planned.trip.id, work.now());
  return { planned: again ?? planned, code };
}
