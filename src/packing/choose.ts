import { type Choice, fits, type Room, takeInOrder, valueOf } from "./choice.ts";
import { chooseBest } from "./knapsack.ts";

/** Stories the knapsack looks at: the densest and the most valuable, so many of each. */
const mostLookedAt = 80;

/**
 * Chooses for the room, never worse than taking the stories as they stand in the reader's list,
 * from the top or from its end: the best of the knapsack and of both, each filled up with what still
 * fits exactly.
 * @param choices in the reader's order
 */
export function choose<One extends Choice>(choices: readonly One[], room: Room): One[] {
  const fitting = choices.filter((choice) => fits(choice, room));
  const dense = fitting.toSorted((a, b) => densityOf(b, room) - densityOf(a, room));
  const valuable = fitting.toSorted((a, b) => b.value - a.value);
  const looked = new Set([...dense.slice(0, mostLookedAt), ...valuable.slice(0, mostLookedAt)]);
  const plans = [
    chooseBest([...looked], room),
    takeInOrder(fitting, room),
    takeInOrder(fitting.toReversed(), room),
  ].map((plan) => takeInOrder(dense, room, plan));
  return plans.reduce((best, plan) => (valueOf(plan) > valueOf(best) ? plan : best));
}

/** Value for the share of the room it takes. */
function densityOf({ tenths, bytes, value }: Choice, room: Room): number {
  return value / (tenths / Math.max(1, room.tenths) + bytes / Math.max(1, room.bytes));
}
