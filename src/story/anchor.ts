import { listPlaces, type Quote, type QuotePlace } from "./anchor-places.ts";
import { type Folded, foldedIndex, foldText, unfold } from "./fold.ts";

/**
 * A place in a story that survives reflow and, where its words do, another text: the two selectors of
 * the W3C Web Annotation model in one. Offsets are UTF-16 units of `storyTextOf`.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface TextAnchor {
  /** The words themselves; at most `longestQuote` characters. */
  exact: string;
  /** Up to 32 characters before and behind them, from the beginning of a word to the end of one. */
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  /**
   * How like the most alike other place of the story was (0 to 1): the words in their sentence, and
   * with what stands around; absent when there was none. What is found later has to be liker than
   * that, or it may be the other one.
   */
  rival?: { self: number; whole: number };
}

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The most characters a reader can mark at once. */
export const longestQuote = 10_000;
const contextLength = 32;
/** A quote of fewer letters says little about its place. */
const tellingLength = 20;

/** What finds these words again, without the blanks at their ends; undefined when nothing is left. */
export function describe(text: string, start: number, end: number): TextAnchor | undefined {
  const words = trim(text, start, Math.min(end, start + longestQuote));
  if (words === undefined) return undefined;
  const anchor = {
    exact: text.slice(words.start, words.end),
    prefix: prefixOf(text, words.start),
    suffix: suffixOf(text, words.end),
    ...words,
  };
  const folded = foldOnce(text);
  const [from, to] = [foldedIndex(folded, words.start), foldedIndex(folded, words.end)];
  // Without the place itself, what stands right beside it is seen too.
  const others = `${folded.text.slice(0, from)}${"\0".repeat(to - from)}${folded.text.slice(to)}`;
  const [rival] = listPlaces(quoteOf(anchor), others);
  return rival === undefined
    ? anchor
    : { ...anchor, rival: { self: round(rival.self), whole: round(rival.whole) } };
}

/**
 * Where the words of an anchor stand in a text now. Undefined when they are gone, when what is left is
 * not like them enough, and when two places are as likely: rather nowhere than in a wrong sentence.
 */
export function locate(text: string, anchor: TextAnchor): Stretch | undefined {
  if (isUnmoved(text, anchor)) return { start: anchor.start, end: anchor.end };
  const folded = foldOnce(text);
  const places = listPlaces(quoteOf(anchor), folded.text).filter((place) =>
    isLikely(place, anchor),
  );
  const best = choose(places, folded, anchor);
  return best && trim(text, best.start, best.end);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** The same words at the same place between the same words. */
function isUnmoved(text: string, { exact, prefix, suffix, start, end }: TextAnchor): boolean {
  const from = start - prefix.length;
  return from >= 0 && text.slice(from, end + suffix.length) === `${prefix}${exact}${suffix}`;
}

/** How much liker than its rival a place must be, and than the next best. */
const margin = 0.1;

function isLikely(place: QuotePlace, anchor: TextAnchor): boolean {
  if (place.quote < 0.65) return false;
  return hasRival(place, anchor) ? isBetween(place, anchor) : isItself(place, anchor);
}

/** True when another place of the old story was as like as this one. */
function hasRival({ self }: QuotePlace, { rival }: TextAnchor): boolean {
  if (rival === undefined || (self === 1 && rival.self < 1)) return false;
  return self <= rival.self + 0.03;
}

/** Then only what stands on both sides tells which of them it is. */
function isBetween({ self, around, whole }: QuotePlace, { rival }: TextAnchor): boolean {
  if (rival !== undefined && whole < rival.whole + margin) return false;
  return self >= 0.8 && around.length > 0 && around.every((likeness) => likeness >= 0.7);
}

function isItself({ self, around }: QuotePlace, { exact, prefix, suffix }: TextAnchor): boolean {
  const length = exact.length + prefix.length + suffix.length;
  const best = Math.max(0, ...around);
  if (self >= 0.95) return exact.length >= tellingLength || length >= 32 || best >= 0.5;
  if (self < 0.6) return false;
  return best >= 0.6 || (self >= 0.85 && exact.length >= 2 * tellingLength);
}

/** The best place, when no other is as likely; of copies with the very same words the nearer one. */
function choose(places: QuotePlace[], folded: Folded, { start }: TextAnchor): Stretch | undefined {
  const [best] = places;
  if (best === undefined) return undefined;
  const rivals = places.filter((place) => place.whole > best.whole - margin);
  const wordsOf = (place: QuotePlace) => folded.text.slice(place.start, place.end);
  if (rivals.some((place) => wordsOf(place) !== wordsOf(best))) return undefined;
  return rivals
    .map((place) => unfold(folded, place))
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

function quoteOf({ exact, prefix, suffix }: TextAnchor): Quote {
  return {
    exact: foldText(exact).text,
    prefix: foldText(prefix).text,
    suffix: foldText(suffix).text,
  };
}

function trim(text: string, start: number, end: number): Stretch | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

/** Half a word says something else than the word: it goes, unless all is one word. */
function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - contextLength);
  const cut = text.slice(from, start);
  return from === 0 ? cut : (/^\S*(\s.{15,})$/su.exec(cut)?.[1] ?? withoutHalf(cut)).trimStart();
}

function suffixOf(text: string, end: number): string {
  const cut = text.slice(end, end + contextLength);
  if (end + contextLength >= text.length) return cut;
  return (/^(.{15,}\s)\S*$/su.exec(cut)?.[1] ?? withoutHalf(cut)).trimEnd();
}

/** A character of two units stays whole. */
function withoutHalf(cut: string): string {
  return cut.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}

let last: { text: string; folded: Folded } | undefined;

/** Many anchors are looked for in one text, one after the other. */
function foldOnce(text: string): Folded {
  if (last?.text !== text) last = { text, folded: foldText(text) };
  return last.folded;
}
