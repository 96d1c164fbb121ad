import type { Line } from "./lines.ts";

/** How a text is set: where its lines break and where they begin. */
export interface Shape {
  /** Columns after which the writer's program broke lines; undefined when each paragraph is a line. */
  width: number | undefined;
  /** Columns before an ordinary line. */
  margin: number;
}

/** No program breaks lines later than that: longer lines are paragraphs. */
const widestWrap = 110;
/** A text set so narrow may be verse. */
const narrowWrap = 50;

/** Reads it from all lines of a text. */
export function shapeOf(groups: readonly Line[][]): Shape {
  const inner = groups.flatMap((group) => group.slice(0, -1)).map(lengthOf);
  const lengths = inner.toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  const isSet = width !== undefined && width <= widestWrap;
  return { width: isSet ? width : undefined, margin: marginOf(groups) };
}

function lengthOf({ text, indent }: Line): number {
  return indent + text.length;
}

/** The beginning of most of the text, by characters. */
function marginOf(groups: readonly Line[][]): number {
  const chars = new Map<number, number>();
  for (const { text, indent } of groups.flat())
    chars.set(indent, (chars.get(indent) ?? 0) + text.length);
  return [...chars].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** True when the lines broke because the next word had no room, not because the writer wished it. */
export function isWrapped(group: readonly Line[], { width }: Shape): boolean {
  if (width === undefined || group.length < 2) return false;
  const pairs = group.slice(0, -1).map((line, at) => ({ line, next: group[at + 1]?.text ?? "" }));
  const room = width * 0.8;
  const full = pairs.filter(({ line, next }) => lengthOf(line) + 1 + wordLength(next) >= room);
  if (full.length < pairs.length * 0.6) return false;
  const goesOn = pairs.filter(({ next }) => /^[\p{Ll}\p{Lo}]/u.test(next));
  return width >= narrowWrap || goesOn.length >= pairs.length * 0.5;
}

function wordLength(line: string): number {
  return /^\S*/.exec(line)?.[0].length ?? 0;
}

const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Two parts of a sentence as one; scripts without spaces get none. */
export function joinLines(before: string, after: string): string {
  if (before === "") return after;
  const isUnspaced = ideograph.test(before.at(-1) ?? "") && ideograph.test(after[0] ?? "");
  return isUnspaced ? before + after : `${before} ${after}`;
}
