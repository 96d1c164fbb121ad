import { readMarker } from "./list-marker.ts";
import type { Column } from "./pdf-columns.ts";
import type { Line } from "./pdf-lines.ts";

/** Lines that read on, one after the other. */
export interface Paragraph {
  lines: Line[];
  page: number;
}

/** How most of a document is set. */
export interface Setting {
  size: number;
  font: string;
  /** From one line to the next, in sizes of its letters. */
  leading: number;
}

interface Edges {
  left: number;
  right: number;
}

/** Reads the setting from all lines. */
function settingOf(columns: readonly Column[]): Setting {
  const [sizes, fonts] = [new Map<number, number>(), new Map<string, number>()];
  const leadings: number[] = [];
  for (const column of columns) {
    for (const [at, { text, size, font, y }] of column.entries()) {
      add(sizes, Math.round(size * 2) / 2, text.length);
      add(fonts, font, text.length);
      const next = column[at + 1];
      const gap = next === undefined ? 0 : (next.y - y) / size;
      if (gap > 0.8 && gap < 3 && next?.size === size) leadings.push(gap);
    }
  }
  const leading = leadings.toSorted((a, b) => a - b)[leadings.length >> 1] ?? 1.2;
  return { size: most(sizes) ?? 10, font: most(fonts) ?? "", leading };
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
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

/** Parts a column into paragraphs. */
function toParagraphs(column: Column, page: number, setting: Setting): Paragraph[] {
  const edges = edgesOf(column);
  const paragraphs: Paragraph[] = [];
  for (const line of column) {
    const last = paragraphs.at(-1);
    if (last === undefined || begins(line, last, { edges, setting }))
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
  return { left: most(starts) ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

const sentenceEnd = /[.!?:;…。！？]["'”’»)\]]*$/u;
const capital = /^["'“‘«(¿¡]*[\p{Lu}\p{N}]/u;

function begins(
  line: Line,
  { lines }: Paragraph,
  { edges, setting }: { edges: Edges; setting: Setting },
): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (!isSameSize(line, last)) return true;
  if (line.y - last.y > last.size * setting.leading * 1.3) return true;
  const marker = readMarker(line.text)?.marker;
  if (marker?.kind === "bullet") return true;
  const isEnded = sentenceEnd.test(last.text);
  const white = edges.right - last.right;
  if (marker && (isEnded || white > line.size * 3)) return true;
  if (isIndented(line, lines, edges)) return true;
  if (isEnded && white > Math.max(line.size * 2, (edges.right - edges.left) * 0.12)) return true;
  return white > (edges.right - edges.left) * 0.4 && capital.test(line.text);
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
