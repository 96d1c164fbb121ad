import { type Fitted, fitAround } from "./anchor-fit.ts";
import { likenessOfStart, reverse } from "./likeness.ts";
import { lengthOfFirst, lengthOfLast } from "./sentence-ends.ts";

/** A quote with what stood around it, folded. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A stretch of a folded text that may be the quote. All but the offsets are 0 to 1. */
export interface QuotePlace {
  start: number;
  end: number;
  /** How like the words are; the words with what is known of their own sentences. */
  quote: number;
  self: number;
  /** How like what stands before and behind their sentences is; absent where nothing is known. */
  around: number[];
  /** All together. */
  whole: number;
}

/** A word may stand in a story so often before nobody looks at the rest of its places. */
const mostOccurrences = 400;
/** Of the places that look like the quote so many are looked at closely. */
const mostRough = 6;

/** The places where a quote, or something like it, stands in a folded text; the best first. */
export function listPlaces(quote: Quote, text: string): QuotePlace[] {
  const exact = listOccurrences(quote.exact, text).map((start) =>
    judge(quote, text, { start, end: start + quote.exact.length, likeness: 1 }),
  );
  const rough = listRoughStarts(quote, text)
    .map((start) => fitAround(quote.exact, text, start))
    .map((place) => judge(quote, text, place));
  const places = [...exact, ...rough].toSorted((a, b) => b.whole - a.whole);
  return places.filter(
    (place, index) => !places.slice(0, index).some((better) => isOver(better, place)),
  );
}

function listOccurrences(piece: string, text: string): number[] {
  const found: number[] = [];
  if (piece === "") return found;
  let at = text.indexOf(piece);
  while (at !== -1 && found.length < mostOccurrences) {
    found.push(at);
    at = text.indexOf(piece, at + 1);
  }
  return found;
}

/** True when two places share words: they are one. */
function isOver(a: QuotePlace, b: QuotePlace): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where the quote may begin, by the pieces of it and of its surroundings that stand somewhere. */
function listRoughStarts({ exact, prefix, suffix }: Quote, text: string): number[] {
  const length = Math.max(4, Math.min(12, Math.floor(exact.length / 4)));
  const buckets = new Map<number, { votes: number; start: number }>();
  function vote(piece: string, offset: number): void {
    for (const at of listOccurrences(piece, text)) {
      const start = Math.max(0, at - offset);
      const bucket = Math.round(start / 24);
      const known = buckets.get(bucket);
      buckets.set(bucket, { votes: (known?.votes ?? 0) + 1, start: known?.start ?? start });
    }
  }
  const step = Math.max(length, Math.floor(exact.length / 24));
  for (let offset = 0; offset + length <= exact.length; offset += step) {
    vote(exact.slice(offset, offset + length), offset);
  }
  const near = 14;
  if (prefix.length >= near) vote(prefix.slice(-near), -near);
  if (suffix.length >= near) vote(suffix.slice(0, near), exact.length);
  const best = [...buckets.values()].toSorted((a, b) => b.votes - a.votes).slice(0, mostRough);
  // What shares few pieces with the quote, or far fewer than the best, shares too few letters.
  const least = Math.max((best[0]?.votes ?? 0) / 3, exact.length / step / 4);
  return best.filter(({ votes }) => votes >= least).map(({ start }) => start);
}

interface Side {
  length: number;
  likeness: number;
}

function judge(quote: Quote, text: string, { start, end, likeness }: Fitted): QuotePlace {
  const more = 10;
  const { exact, prefix, suffix } = quote;
  const before = text.slice(Math.max(0, start - prefix.length - more), start);
  const behind = text.slice(end, end + suffix.length + more);
  const first = split(reverse(prefix), reverse(before), lengthOfLast(prefix));
  const isEnded = /[.!?。！？]["')\]]*$/.test(exact);
  const last = split(suffix, behind, isEnded ? 0 : lengthOfFirst(suffix));
  const words = { length: exact.length, likeness };
  const around = [first.beyond, last.beyond].filter(({ length }) => length >= 4);
  return {
    start,
    end,
    quote: likeness,
    self: meanOf([words, first.own, last.own]),
    around: around.map((side) => side.likeness),
    whole: meanOf([words, first.own, last.own, ...around]),
  };
}

/** How like one side is, counted from the quote outwards: in its own sentence, and beyond that. */
function split(pattern: string, text: string, ownLength: number): { own: Side; beyond: Side } {
  const length = Math.min(ownLength, pattern.length);
  const own = likenessOfStart(pattern.slice(0, length), text);
  const all = likenessOfStart(pattern, text);
  const beyondLength = pattern.length - length;
  const rest = (all * pattern.length - own * length) / Math.max(1, beyondLength);
  return {
    own: { length, likeness: own },
    beyond: { length: beyondLength, likeness: Math.min(1, Math.max(0, rest)) },
  };
}

function meanOf(sides: Side[]): number {
  const length = sides.reduce((sum, side) => sum + side.length, 0);
  return sides.reduce((sum, side) => sum + side.length * side.likeness, 0) / length;
}
