import type { Speeds } from "#story/reading.ts";
import { type Candidate, isPriced, tenthsLeft } from "./candidate.ts";
import { againTimes, type Choice, fits, type Room, roomBeside } from "./choice.ts";
import { kindsOf } from "./kinds.ts";
import type { Trip } from "./trip.ts";
import { worthOf } from "./value.ts";

/** A candidate with all that is weighed. */
export interface Prospect extends Choice {
  candidate: Candidate;
  /** Value of one minute. */
  worth: number;
}

/** What the reader asks of a plan. */
export interface PackWish {
  trip: Trip;
  candidates: readonly Candidate[];
  speeds: Speeds;
  /** ms since the epoch. */
  now: number;
  /** Addresses: these come first and always, as long as they fit; those never. */
  pinned: readonly string[];
  dropped: readonly string[];
  /** Stories that this departure's pack holds already. */
  packed?: readonly string[];
}

/** What is packed stays, unless something else is worth so much more: it may be paid for. */
const packedTimes = 2;

/** Weighs the candidates; in the reader's order, newest saved first. */
export function toProspects({ trip, candidates, speeds, now, packed }: PackWish): Prospect[] {
  const isPacked = new Set(packed);
  const sorted = candidates.toSorted((a, b) => b.story.order - a.story.order);
  const kinds = kindsOf(sorted.map(({ story }) => story));
  const end = Math.max(1, sorted.length - 1);
  return sorted.map((candidate, index) => {
    const tenths = tenthsLeft(candidate.story, speeds);
    const bytes = Math.ceil(candidate.bytes);
    const times = isPacked.has(candidate.story.address) ? packedTimes : 1;
    const worth = worthOf(candidate, { trip, now, depth: index / end }) * times;
    return { candidate, tenths, bytes, worth, value: worth * tenths, kind: kinds[index] };
  });
}

/** The pinned stories in the order they were pinned, each that still fits. */
export function takePinned(
  prospects: readonly Prospect[],
  pinned: readonly string[],
  room: Room,
): Prospect[] {
  const byAddress = new Map(prospects.map((one) => [addressOf(one), one]));
  const taken: Prospect[] = [];
  for (const address of new Set(pinned)) {
    const prospect = byAddress.get(address);
    if (prospect === undefined || isFinished(prospect)) continue;
    if (fits(prospect, roomBeside(room, taken))) taken.push(prospect);
  }
  return taken;
}

/**
 * What may be chosen beside the pinned ones. What is of a kind with a pinned or packed story counts as
 * a further one; a packed one itself does not, for titles are often known only when it has come.
 */
export function offerBeside(
  prospects: readonly Prospect[],
  pinned: readonly Prospect[],
  wish: PackWish,
): Prospect[] {
  const isSettled = new Set([...wish.pinned, ...wish.dropped]);
  const isPacked = new Set(wish.packed);
  const open = prospects.filter(
    (one) => !isSettled.has(addressOf(one)) && !isFinished(one) && isPriced(one.candidate.story),
  );
  const packed = open.filter((one) => isPacked.has(addressOf(one)));
  const kindsTaken = new Set([...pinned, ...packed].flatMap(({ kind }) => kind ?? []));
  return open.map((one) => {
    if (one.kind === undefined || !kindsTaken.has(one.kind)) return one;
    const value = isPacked.has(addressOf(one)) ? one.value : one.value * againTimes;
    return { ...one, value, kind: undefined };
  });
}

/** Read to its end, or put away. */
export function isFinished({ candidate }: Prospect): boolean {
  const { shelf } = candidate.story;
  return shelf === "finished" || shelf === "archived";
}

/** The identity of a prospect's story. */
export function addressOf({ candidate }: Prospect): string {
  return candidate.story.address;
}
