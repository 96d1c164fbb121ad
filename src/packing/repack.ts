import { departureFor } from "./departures.ts";
import { keepOrder } from "./edit.ts";
import type { Pack, PackItem } from "./pack.ts";
import { type Plan, planPack } from "./plan.ts";
import type { PackWish } from "./prospects.ts";
import type { Trip } from "./trip.ts";

/** A trip's pack as it is, and all that a new plan for it needs. */
interface Repack extends Omit<PackWish, "pinned" | "dropped" | "packed"> {
  before: Pack | undefined;
}

/**
 * Plans a trip's pack, again or for the first time. For the same departure what was spent stays
 * spent, what is packed stays unless something far better has come, and so does a hand-made order; what the reader pinned or dropped stays so in any case, as
 * long as the story can be found. The last pack's `check` and `result` stay only while they still say
 * the truth of this one.
 */
export function repack({ before, ...wish }: Repack): { pack: Pack; plan: Plan } {
  const { trip, candidates } = wish;
  const last = lastPack(trip, before, wish.now);
  const isKnown = new Set(candidates.map(({ story }) => story.address));
  const pinned = last.pinned.filter((address) => isKnown.has(address));
  const dropped = last.dropped.filter((address) => isKnown.has(address));
  const capBytes = Math.max(0, trip.capBytes - last.spentBytes);
  const packed = last.items.map(({ address }) => address);
  const plan = planPack({ ...wish, trip: { ...trip, capBytes }, pinned, dropped, packed });
  const planned = last.isOrderedByHand ? keepOrder(plan.items, last.items) : plan.items;
  const items = keepCosts(planned, last.items);
  const pack: Pack = { ...last, plannedAt: wish.now, items, pinned, dropped };
  return { pack: hasNews(last, plan) ? withoutNews(pack) : pack, plan };
}

/** The pack that is planned again: the one for this departure, else an empty one with its wishes. */
function lastPack(trip: Trip, before: Pack | undefined, now: number): Pack {
  const departsAt = departureFor(trip, before, now);
  if (before?.departsAt === departsAt) return before;
  const { pinned = [], dropped = [] } = before ?? {};
  return { tripId: trip.id, departsAt, plannedAt: now, items: [], pinned, dropped, spentBytes: 0 };
}

/** What has been paid for since a story was chosen still is what it cost. */
function keepCosts(items: readonly PackItem[], before: readonly PackItem[]): PackItem[] {
  const costs = new Map(before.map(({ address, bytes }) => [address, bytes]));
  return items.map((item) => ({
    ...item,
    bytes: Math.max(item.bytes, costs.get(item.address) ?? 0),
  }));
}

/** True when another story comes along, or something of one that was all here is wanted now. */
function hasNews(last: Pack, { items, bytes }: Plan): boolean {
  const isIn = new Set(last.items.map(({ address }) => address));
  if (items.some(({ address }) => !isIn.has(address))) return true;
  return last.result?.end === "done" && bytes > 0;
}

function withoutNews({ result: _result, check: _check, ...pack }: Pack): Pack {
  return pack;
}
