import { type Room, roomBeside } from "./choice.ts";
import { choose } from "./choose.ts";
import { createJudge, type LeftReason } from "./left.ts";
import { toItems } from "./order.ts";
import type { PackItem } from "./pack.ts";
import { addressOf, offerBeside, type PackWish, takePinned, toProspects } from "./prospects.ts";

/** The stories of a trip, what they take together, and why the others stay. */
export interface Plan {
  /** In reading order. */
  items: PackItem[];
  minutes: number;
  bytes: number;
  left: { address: string; why: LeftReason }[];
}

/**
 * Chooses the stories for a trip. The pinned ones first, as far as they fit; then the set of the
 * others that is worth most within the minutes and bytes left (`worthOf`, `chooseBest`). Neither
 * limit is ever exceeded, and the same input gives the same plan. A story whose cost nobody knows
 * yet comes only when it is pinned.
 */
export function planPack(wish: PackWish): Plan {
  const { trip } = wish;
  const room: Room = { tenths: Math.floor(trip.minutes * 10), bytes: Math.floor(trip.capBytes) };
  const prospects = toProspects(wish);
  const pinned = takePinned(prospects, wish.pinned, room);
  const chosen = choose(offerBeside(prospects, pinned, wish), roomBeside(room, pinned));
  const taken = [...pinned, ...chosen];
  const isTaken = new Set(taken.map(addressOf));
  const whyLeft = createJudge({
    wish,
    room,
    taken: prospects.filter((one) => isTaken.has(addressOf(one))),
  });
  const rest = roomBeside(room, taken);
  return {
    items: toItems(taken, wish),
    minutes: (room.tenths - rest.tenths) / 10,
    bytes: room.bytes - rest.bytes,
    left: prospects
      .filter((one) => !isTaken.has(addressOf(one)))
      .map((one) => ({ address: addressOf(one), why: whyLeft(one) })),
  };
}
