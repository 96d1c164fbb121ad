import { readMarker } from "#extraction/documents/list-marker.ts";
import type { Column } from "./columns.ts";
import type { Line } from "./lines.ts";
import { add, isTypewritten, most, type Setting, settingOf } from "./setting.ts";

/** Lines that read on, one after the other. */
export interface Paragraph {
  lines: Line[];
  page: number;
}

interface Edges {
  left: number;
  right: number;
}

/** The paragraphs of all pages: those that go on in the next column are joined, notes stand apart. */
export function layOut(pages: readonly (readonly Column[])[]): {
  paragraphs: Paragraph[];
  notes: Paragraph[];
  setting: Setting;
} {
  const setting = settingOf(pages.flat());
  const paragraphs: Paragraph[] = [];
  const notes: Paragraph[] = [];
  for (const [page, columns] of pages.entries()) {
    for (const column of columns) {
      const own = toParagraphs(column, page, setting);
      const end = own.findLastIndex((one) => !isNote(one, setting)) + 1;
      notes.push(...own.slice(end));
      const [first, ...rest] = own.slice(0, end);
      const last = paragraphs.at(-1);
      if (first && last && goesOn(last, first)) last.lines.push(...first.lines);
      else if (first) paragraphs.push(first);
      paragraphs.push(...rest);
    }
  }
  return { paragraphs, notes, setting };
}

const noteMark = /^(?:[\d*†‡§]|[⁰¹²³⁴-⁹])/u;

/** Small print that begins with the mark of a note. */
function isNote({ lines }: Paragraph, setting: Setting): boolean {
  const [first] = lines;
  return first !== undefined && first.size <= setting.size * 0.92 && noteMark.test(first.text);
}

/** Parts a column into paragraphs; the rows of a table are one each. */
function toParagraphs(column: Column, page: number, setting: Setting): Paragraph[] {
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

const sentenceEnd = /[.!?:;…。！？]["'”’»)\]]*$/u;
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
  if (line.y - last.y > last.size * setting.leading * 1.3) return true;
  return !isCode && (isIndented(line, lines, edges) || isWanted(line, last, { edges, setting }));
}

/** The break before a line was wanted: it is an item, or its first word had room above. */
function isWanted(line: Line, last: Line, { edges, setting }: Place): boolean {
  const marker = readMarker(line.text)?.marker;
  if (marker?.kind === "bullet") return true;
  const isEnded = sentenceEnd.test(last.text);
  const hadRoom = edges.right - last.right > wordWidth(line) + line.size;
  if (marker && (isEnded || hadRoom)) return true;
  const isText = line.size < setting.size * 1.12;
  return isText && hadRoom && (isEnded || capital.test(line.text));
}

/** Of the first word: when it had room on the line before, the break was wanted. */
function wordWidth({ text, x, right }: Line): number {
  const word = /^\S+/.exec(text)?.[0] ?? "";
  return ((right - x) / text.length) * word.length;
}

/** Two lines set in one size, as far as the eye can tell. */
function isSameSize(a: Line, b: Line): boolean {
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

/** True when a paragraph ends in the middle of a sentence that the next column goes on with. */
function goesOn(before: Paragraph, after: Paragraph): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || next === undefined || !isSameSize(last, next)) return false;
  if (readMarker(next.text) !== undefined || sentenceEnd.test(last.text)) return false;
  const isMidWord = /[\p{L},][-\u2010\u00ad]?$/u.test(last.text);
  return /^\p{Ll}/u.test(next.text) || (isMidWord && last.font === next.font && !isAlone(before));
}

/** One line that fills nothing: a heading at the foot of a column. */
function isAlone({ lines }: Paragraph): boolean {
  return lines.length === 1;
}
