import { countFragments, type Fragment, type Sample } from "./fragments.ts";

/**
 * What fewer publishers have in common does not enter: a dictionary is public, and must not tell which
 * story somebody has read through this gateway.
 */
const MIN_PUBLISHERS = 3;

/** Coverage is counted in pieces of this many bytes: what is shorter no coder copies. */
const PIECE_BYTES = 6;
/** The rest of very many is never chosen. */
const MOST_CANDIDATES = 20_000;

/**
 * Chooses the fragments that save most in articles of the same kind, the best last, where they are
 * cheapest to point at. Like COVER of Zstandard's trainer: what a chosen fragment covers does not
 * count again for the next.
 * @param samples articles as they are sent, before compression
 */
export function trainDictionary(samples: Sample[], maxBytes: number): Buffer {
  return joinFragments(rankFragments(samples, maxBytes), maxBytes);
}

/** The fragments of a dictionary of `maxBytes` and of all smaller ones, the best first. */
export function rankFragments(samples: Sample[], maxBytes: number): string[] {
  const rated = countFragments(samples, MIN_PUBLISHERS).map(rate);
  const queue = rated.toSorted((a, b) => a.value - b.value).slice(-MOST_CANDIDATES);
  const covered = new Set<string>();
  const chosen: string[] = [];
  let bytes = 0;
  for (const text of inOrder(queue, covered)) {
    if (bytes + text.length > maxBytes) break;
    bytes += text.length;
    chosen.push(text);
    for (const piece of piecesOf(text)) covered.add(piece);
  }
  return chosen;
}

/** A dictionary of at most `maxBytes`. */
export function joinFragments(ranked: string[], maxBytes: number): Buffer {
  let bytes = 0;
  const end = ranked.findIndex(({ length }) => (bytes += length) > maxBytes);
  const chosen = end < 0 ? ranked : ranked.slice(0, end);
  return Buffer.from(chosen.toReversed().join(""), "latin1");
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
function* inOrder(queue: Rated[], covered: ReadonlySet<string>): Generator<string> {
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const value = valueOf(best.fragment, covered);
    if (value === 0) continue;
    if (value === best.value) yield best.fragment.text;
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
