import { countFragments, type Fragment, type Sample } from "./fragments.ts";

/**
 * What fewer publishers have in common does not enter: a dictionary is public, and must not tell which
 * story somebody has read through this gateway.
 */
const MIN_PUBLISHERS = 3;

/** Coverage is counted in pieces of this many bytes: what is shorter no coder copies. */
const PIECE_BYTES = 6;

/**
 * Chooses the fragments that save most in articles of the same kind, the best last, where they are
 * cheapest to point at. Like COVER of Zstandard's trainer: what a chosen fragment covers does not
 * count again for the next.
 * @param samples articles as they are sent, before compression
 */
export function trainDictionary(samples: Sample[], maxBytes: number): Buffer {
  const queue = countFragments(samples, MIN_PUBLISHERS).map(rate);
  const covered = new Set<string>();
  const chosen: Rated[] = [];
  let bytes = 0;
  for (const rated of inOrder(queue, covered)) {
    if (bytes + rated.fragment.text.length > maxBytes) continue;
    bytes += rated.fragment.text.length;
    chosen.push(rated);
    for (const piece of piecesOf(rated.fragment.text)) covered.add(piece);
  }
  const texts = chosen.toReversed().map(({ fragment }) => fragment.text);
  return Buffer.from(texts.join(""), "latin1");
}

interface Rated {
  fragment: Fragment;
  /** Bytes saved for each byte of the dictionary; an upper bound until it is counted again. */
  value: number;
}

function rate(fragment: Fragment): Rated {
  return { fragment, value: valueOf(fragment, new Set()) };
}

function valueOf({ text, articles, publishers }: Fragment, covered: ReadonlySet<string>): number {
  const pieces = piecesOf(text);
  const fresh = pieces.filter((piece) => !covered.has(piece)).length;
  return ((articles + publishers) * fresh) / text.length;
}

/** The most valuable first. Values only fall while others are chosen, so few are counted again. */
function* inOrder(rated: Rated[], covered: ReadonlySet<string>): Generator<Rated> {
  const queue = rated.toSorted((a, b) => a.value - b.value);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const value = valueOf(best.fragment, covered);
    if (value === 0) continue;
    if (value === best.value) yield best;
    else insert(queue, { fragment: best.fragment, value });
  }
}

function insert(queue: Rated[], rated: Rated): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.value ?? 0) < rated.value) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, rated);
}

function piecesOf(text: string): string[] {
  const count = Math.max(0, text.length - PIECE_BYTES + 1);
  return Array.from({ length: count }, (_, at) => text.slice(at, at + PIECE_BYTES));
}
