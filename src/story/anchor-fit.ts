import { bestFit, likenessOfStart, reverse } from "./likeness.ts";
import { lengthOfFirst, lengthOfLast } from "./sentence-ends.ts";

/** A stretch of a text, and how like a quote it is, 0 to 1. */
export interface Fitted {
  start: number;
  end: number;
  likeness: number;
}

/** A longer quote is found by its ends. */
const longest = 600;
const endLength = 300;
/** So many letters more or fewer, at most, may stand before what is looked for. */
const mostSlack = 100;
/** A sentence at an end of what was found belongs to it when it is so like the end of the quote. */
const least = 0.6;

/** What stands around `start` of a folded text that is most like a quote. */
export function fitAround(exact: string, text: string, start: number): Fitted {
  return cutEnds(exact, text, fitAnyLength(exact, text, start));
}

function fitAnyLength(exact: string, text: string, start: number): Fitted {
  const slack = Math.min(mostSlack, 30 + Math.floor(exact.length / 5));
  if (exact.length <= longest) return fit(exact, text, { from: start - slack, slack });
  const head = fit(exact.slice(0, endLength), text, { from: start - slack, slack });
  const tailAt = head.start + exact.length - endLength;
  const tail = fit(exact.slice(-endLength), text, { from: tailAt - slack, slack });
  const isWhole = tail.end > head.end && tail.end - head.start < exact.length * 1.5;
  const likeness = isWhole ? Math.min(head.likeness, tail.likeness) : 0;
  return { start: head.start, end: Math.max(head.end, tail.end), likeness };
}

function fit(pattern: string, text: string, { from, slack }: { from: number; slack: number }) {
  const begin = Math.max(0, from);
  const window = text.slice(begin, begin + pattern.length + 2 * slack);
  const { start, end, distance } = bestFit(pattern, window);
  return { start: begin + start, end: begin + end, likeness: 1 - distance / pattern.length };
}

/** The fewest changed letters may reach into a neighbour's sentence: that one is left alone. */
function cutEnds(exact: string, text: string, { start, end, likeness }: Fitted): Fitted {
  let found = text.slice(start, end);
  const cutStart = found.length - withoutHead(found, exact).length;
  found = withoutTail(found.slice(cutStart), exact);
  const from = start + cutStart;
  return found === ""
    ? { start, end, likeness: 0 }
    : { start: from, end: from + found.length, likeness };
}

const leading = /^[\s.,;:!?"')\]]+/;

function withoutHead(found: string, exact: string): string {
  const words = found.replace(leading, "");
  const head = lengthOfFirst(words);
  const isOwn = likenessOfStart(words.slice(0, head), exact.slice(0, head + 6)) >= least;
  if (head >= words.length || isOwn) return words;
  return withoutHead(words.slice(head), exact);
}

function withoutTail(found: string, exact: string): string {
  const words = found.trimEnd();
  const tail = lengthOfLast(words);
  const last = reverse(words.slice(words.length - tail));
  const isOwn = likenessOfStart(last, reverse(exact).slice(0, tail + 6)) >= least;
  if (tail >= words.length || isOwn) return words;
  return withoutTail(words.slice(0, words.length - tail), exact);
}
