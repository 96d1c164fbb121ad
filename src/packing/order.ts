import type { PackItem, PackReason } from "./pack.ts";
import { addressOf, type Prospect } from "./prospects.ts";
import type { Trip } from "./trip.ts";
import { isStarted, preferenceFor } from "./value.ts";

interface Wish {
  trip: Trip;
  pinned: readonly string[];
}

/**
 * Puts chosen stories into reading order, each with its reason: the pinned ones as they were pinned,
 * then those the reader has begun, then the preferred ones, then the others, the most worth first.
 */
export function toItems(taken: readonly Prospect[], wish: Wish): PackItem[] {
  const place = new Map(wish.pinned.map((address, index) => [address, index]));
  const placeOf = (one: Prospect) => place.get(addressOf(one)) ?? Infinity;
  const sorted = taken.toSorted(
    (a, b) =>
      tierOf(a, wish) - tierOf(b, wish) ||
      (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0) ||
      b.worth - a.worth ||
      b.candidate.story.order - a.candidate.story.order,
  );
  let tenthsLeft = Math.floor(wish.trip.minutes * 10);
  return sorted.map((one) => {
    const reason = reasonFor(one, wish, tenthsLeft / 10);
    tenthsLeft -= one.tenths;
    return { address: addressOf(one), minutes: one.tenths / 10, bytes: one.bytes, reason };
  });
}

function tierOf(one: Prospect, { trip, pinned }: Wish): number {
  const { story } = one.candidate;
  if (pinned.includes(story.address)) return 0;
  if (isStarted(story)) return 1;
  return preferenceFor(trip, story) === undefined ? 3 : 2;
}

function reasonFor(one: Prospect, { trip, pinned }: Wish, minutesLeft: number): PackReason {
  const { story } = one.candidate;
  if (pinned.includes(story.address)) return { kind: "pinned" };
  if (isStarted(story)) return { kind: "started", minutesLeft: one.tenths / 10 };
  const preference = preferenceFor(trip, story);
  if (preference !== undefined) return { kind: "preferred", ...preference };
  return { kind: "fits", minutesLeft };
}
