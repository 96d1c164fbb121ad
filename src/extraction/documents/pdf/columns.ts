import { readMarker } from "#extraction/documents/list-marker.ts";
import type { Line } from "./lines.ts";

/** Lines below each other, as wide as their column. */
export type Column = Line[];

/** The white between columns, in letter sizes of the smaller text. */
const leastGutter = 0.8;
const leastLines = 3;
const leastChars = 12;
const deepest = 3;
/** A page of more has no columns: it is a drawing. */
const mostLines = 1500;

/**
 * The columns of a page in reading order. Lines that cross the white between two columns part the
 * page into bands: those with text on both sides are read column by column, the others on their own.
 */
export function toColumns(lines: readonly Line[], depth = 0): Column[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const gutter = depth < deepest ? findGutter(sorted) : undefined;
  if (gutter === undefined) return sorted.length > 0 ? [joinRows(sorted)] : [];
  const isFromRight = lines.filter(isRightToLeft).length > lines.length / 2;
  return toBands(sorted, gutter).flatMap((band) => {
    const left = band.filter(({ right }) => right <= gutter);
    const right = band.filter(({ x }) => x >= gutter);
    const isWide = left.length + right.length < band.length;
    const sides = isFromRight ? [right, left] : [left, right];
    return (isWide ? [band] : sides).flatMap((side) => toColumns(side, depth + 1));
  });
}

interface Band {
  lines: Line[];
  isWide: boolean;
}

/** Runs of lines between those that cross the gutter; runs on one side of it stay with the latter. */
function toBands(sorted: readonly Line[], gutter: number): Line[][] {
  const isWide = (line: Line) => line.x < gutter && line.right > gutter;
  const isOneSided = (lines: readonly Line[]) =>
    new Set(lines.map(({ x }) => x < gutter)).size === 1;
  const runs = joinBands(sorted.map((line) => ({ lines: [line], isWide: isWide(line) })));
  const judged = runs.map(({ lines, ...run }) => ({
    lines,
    isWide: run.isWide || isOneSided(lines),
  }));
  return joinBands(runs.length > 1 ? judged : runs).map(({ lines }) => lines);
}

function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const { lines, isWide } of bands) {
    const last = joined.at(-1);
    if (last?.isWide === isWide) last.lines.push(...lines);
    else joined.push({ lines: [...lines], isWide });
  }
  return joined;
}

/** Where the white stands that has text on both sides of it, side by side. */
function findGutter(lines: readonly Line[]): number | undefined {
  if (lines.length < leastLines * 2 || lines.length > mostLines) return undefined;
  const size = lines.map((line) => line.size).toSorted((a, b) => a - b)[lines.length >> 1] ?? 10;
  const edges = [...new Set(lines.map(({ right }) => Math.ceil(right)))].toSorted((a, b) => a - b);
  let best: { at: number; crossing: number } | undefined;
  for (const edge of edges) {
    const at = edge + (size * leastGutter) / 2;
    const crossing = lines.filter(({ x, right }) => x < edge + size * leastGutter && right > edge);
    const isBetter = best === undefined || crossing.length < best.crossing;
    if (isBetter && isGutter(lines, edge, crossing.length))
      best = { at, crossing: crossing.length };
  }
  return best?.at;
}

function isGutter(lines: readonly Line[], edge: number, crossing: number): boolean {
  if (crossing > lines.length * 0.3) return false;
  const left = lines.filter(({ right }) => right <= edge);
  const right = lines.filter(({ x }) => x > edge);
  return isText(left) && isText(right) && overlap(left, right) >= leastLines;
}

/** Enough lines of some length: cells of a table and bullets are no column. */
function isText(lines: readonly Line[]): boolean {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  return lengths.length >= leastLines && (lengths[lengths.length >> 1] ?? 0) >= leastChars;
}

/** How many lines of the smaller side stand beside the other. */
function overlap(left: readonly Line[], right: readonly Line[]): number {
  const [low, high] = left.length < right.length ? [left, right] : [right, left];
  const ys = high.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return low.filter(({ y, size }) => y >= top - size && y <= bottom + size).length;
}

/** Parts of one line that stand far apart: a bullet and its text, the cells of a row. */
function joinRows(lines: readonly Line[]): Column {
  const rows: Line[][] = [];
  for (const line of lines) {
    const first = rows.at(-1)?.[0];
    const isBeside = first !== undefined && Math.abs(first.y - line.y) < first.size * 0.35;
    if (isBeside) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => {
    const [first, ...rest] = row.toSorted((a, b) => (isRightToLeft(a) ? b.x - a.x : a.x - b.x));
    if (first === undefined) return [];
    const { cells, ...joined } = rest.reduce(joinRow, first);
    // A bullet and its item are no table.
    const isItem = readMarker(`${first.text} x`) !== undefined;
    return [cells === undefined || isItem ? joined : { ...joined, cells }];
  });
}

function joinRow(row: Line, line: Line): Line {
  const [x, right] = [Math.min(row.x, line.x), Math.max(row.right, line.right)];
  const isOneFont = row.isOneFont && line.isOneFont && row.font === line.font;
  const cells = [...(row.cells ?? [row.text]), line.text];
  return { ...row, text: `${row.text} ${line.text}`, x, right, isOneFont, cells };
}

function isRightToLeft({ text }: Line): boolean {
  return /^[^\p{L}]*[\p{sc=Hebrew}\p{sc=Arabic}]/u.test(text);
}
