import type { Story } from "#story/story.ts";

/** What a text costs as long as nobody has told, bytes: a long one, in a pack's company. */
const unknownTextBytes = 3000;
/** A refresh mostly finds nothing new. */
const refreshBytes = 600;

/** What fetching a story's text is expected to cost, bytes. */
export function expectText({ price, hasText }: Pick<Story, "price" | "hasText">): number {
  return hasText ? refreshBytes : (price?.textBytes ?? unknownTextBytes);
}

/**
 * What waits, the most valuable per byte first: the addresses wished for, in their order; then
 * stories without a text before refreshes; the least tried, so that none holds up the rest; the
 * small before the large; at last the longest saved.
 */
export function orderQueue<Waiting extends Story>(
  due: Waiting[],
  wished: string[] = [],
): Waiting[] {
  const places = new Map(wished.map((address, place) => [address, place]));
  const placeOf = ({ address }: Story) => places.get(address) ?? Infinity;
  return due.toSorted(
    (a, b) =>
      compare(placeOf(a), placeOf(b)) ||
      Number(a.hasText) - Number(b.hasText) ||
      attemptsOf(a) - attemptsOf(b) ||
      expectText(a) - expectText(b) ||
      a.order - b.order,
  );
}

/** Infinity less Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function attemptsOf({ state }: Story): number {
  return "attempts" in state ? state.attempts : 0;
}
