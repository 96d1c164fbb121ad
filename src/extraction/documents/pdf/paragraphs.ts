import { readMarker } from "#extraction/documents/list-marker.ts";
import type { Column } from "./columns.ts";
import type { Line } from "./lines.ts";
import { add, isTypewritten, largerThanText, most, type Setting } from "./setting.ts";

/** Lines that read on, one after the other. */
export interface Paragraph {
  lines: Line[];
  page: number;
}

/** In sizes of their letters, the lines of one title stand closer. */
const titleLeading = 1.7;

interface Edges {
  left: number;
  right: number;
}

/** Parts a column into paragraphs; the rows of a table are one each. */
export function toParagraphs(column: Column, page: number, setting: Setting): Paragraph[] {
  const edges = edgesOf(column);
  const paragraphs: Paragraph[] = [];
  const hasCells = column.map((line) => line.cells !== undefined && !isTypewritten(line, setting));
  const isRow = hasCells.map((has, at) => has && (hasCells[at - 1] || hasCells[at + 1]));
  for (const [at, line] of column.entries()) {
    const last = paragraphs.at(-1);
    const isTable = isRow[at] === true || isRow[at - 1] === true;
    if (last === undefined || isTable || begins(line, last, { edges, setting }))
      paragraphs.push({ lines: [line], page });
    else last.lines.push(line);
  }
  return paragraphs;
}

/** Where most lines of a column begin, and where the long ones end. */
function edgesOf(column: Column): Edges {
  const starts = new Map<number, number>();
  for (const { x, text } of column) add(starts, Math.round(x), text.length);
  const rights = column.map(({ right }) => right).toSorted((a, b) => a - b);
  return { left: most(starts) ?? 0, right: rights[Math.floor(rights.length * 0.95)] ?? 0 };
}

/** Ends a sentence, or a line that another one explains. */
export const sentenceEnd = /[.!?:;…。！？]["'”’»)\]]*$/u;
const capital = /^["'“‘«(¿¡]*[\p{Lu}\p{N}]/u;

interface Place {
  edges: Edges;
  setting: Setting;
}

/** True when a line begins a paragraph after the one before it. */
function begins(line: Line, { lines }: Paragraph, { edges, setting }: Place): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return true;
  const isCode = isTypewritten(line, setting);
  if (!isSameSize(line, last) || isCode !== isTypewritten(last, setting)) return true;
  const isText = line.size < setting.size * largerThanText;
  const leading = isText ? setting.leading * 1.3 : Math.max(setting.leading * 1.3, titleLeading);
  if (line.y - last.y > last.size * leading) return true;
  // The lines of a title may stand in the middle, each of its own width.
  if (isCode || !isText) return false;
  return isIndented(line, lines, edges) || isWanted(line, last, edges);
}

/** The break before a line was wanted: it is an item, or its first word had room above. */
function isWanted(line: Line, last: Line, edges: Edges): boolean {
  const marker = readMarker(line.text)?.marker;
  if (marker?.kind === "bullet") return true;
  const isEnded = sentenceEnd.test(last.text);
  const hadRoom = edges.right - last.right > wordWidth(line) + line.size;
  return hadRoom ? isEnded || marker !== undefined || capital.test(line.text) : isEnded && !!marker;
}

/** Of the first word: when it had room on the line before, the break was wanted. */
function wordWidth({ text, x, right }: Line): number {
  const word = /^\S+/.exec(text)?.[0] ?? "";
  return ((right - x) / text.length) * word.length;
}

/** Two lines set in one size, as far as the eye can tell. */
export function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.08;
}

/** A first line further in than the text, or the first line after an inset that is over. */
function isIndented(line: Line, lines: readonly Line[], { left }: Edges): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return false;
  const step = line.size * 0.8;
  const isHanging = readMarker(first.text) !== undefined;
  if (line.x - last.x > step && last.x - left < step && !isHanging) return true;
  const isOver = last.x - line.x > step;
  return isOver && (lines.length > 1 || isHanging) && last.x - left > step;
}
