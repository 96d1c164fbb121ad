import { isPriced } from "./candidate.ts";
import { type Room, roomBeside } from "./choice.ts";
import { addressOf, isFinished, type PackWish, type Prospect } from "./prospects.ts";

/** Why a story does not come along. */
export type LeftReason =
  | "no-minutes"
  | "no-bytes"
  | "same-kind"
  | "dropped"
  | "finished"
  | "unpriced";

interface Decided {
  wish: PackWish;
  room: Room;
  taken: readonly Prospect[];
}

/** Tells of a story that was not taken why it was not: the first reason that holds. */
export function createJudge({ wish, room, taken }: Decided): (left: Prospect) => LeftReason {
  const rest = roomBeside(room, taken);
  const isDropped = new Set(wish.dropped);
  const isPinned = new Set(wish.pinned);
  const kinds = new Set(taken.map(({ kind }) => kind));
  const leastWorth = Math.min(
    ...taken.filter((one) => !isPinned.has(addressOf(one))).map(({ worth }) => worth),
  );
  return (left) => {
    const address = addressOf(left);
    if (!isPinned.has(address)) {
      if (isDropped.has(address)) return "dropped";
      if (!isPriced(left.candidate.story)) return "unpriced";
    }
    if (isFinished(left)) return "finished";
    if (left.tenths > room.tenths) return "no-minutes";
    if (left.bytes > room.bytes) return "no-bytes";
    // It would have come before another, but for the one of its kind that comes already.
    const isFurther = left.kind !== undefined && kinds.has(left.kind) && !isPinned.has(address);
    if (isFurther && left.worth >= leastWorth) return "same-kind";
    return left.tenths > rest.tenths ? "no-minutes" : "no-bytes";
  };
}
