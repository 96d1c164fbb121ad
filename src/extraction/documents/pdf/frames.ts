import { pageNumberLine } from "#extraction/data/document-words.ts";
import type { Line } from "./lines.ts";

/** A page with its lines, in no order yet. */
export interface LinePage {
  lines: Line[];
  width: number;
  height: number;
}

/** The share of a page's height where heads and feet stand. */
const margin = 0.18;
/** Points by which a head may move from page to page. */
const drift = 6;
const rowsAtEdge = 3;
const longestHead = 80;
/** So many pages of a document show its head, those on the other side another. */
const often = (pages: number) => (pages > 6 ? 3 : 2);

/** Drops page numbers, and the heads and feet that stand on page after page. */
export function dropFrames(pages: readonly LinePage[]): LinePage[] {
  const edges = pages.map(edgeLines);
  const keys = countOf(edges.map((lines) => lines.flatMap(keysOf)));
  const offsets = countOf(
    edges.map((lines, page) => lines.flatMap((line) => offsetOf(line, page))),
  );
  const least = Math.min(often(pages.length), pages.length);
  return pages.map((page, index) => {
    const edge = edges[index] ?? [];
    const numbers = edge.filter((line) =>
      offsetOf(line, index).some((offset) => (offsets.get(offset) ?? 0) >= least),
    );
    const isRepeated = (line: Line) => keysOf(line).some((key) => (keys.get(key) ?? 0) >= least);
    // "Chapter 2 ………… 17": what stands beside the page's number is no text either.
    const isBeside = ({ y }: Line) => numbers.some((number) => Math.abs(number.y - y) < 2);
    const frames = new Set(
      edge.filter((line) => isBeside(line) || (pages.length > 1 && isRepeated(line))),
    );
    return { ...page, lines: page.lines.filter((line) => !frames.has(line)) };
  });
}

/** On how many pages each one stands. */
function countOf<Key>(pages: readonly (readonly Key[])[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const page of pages)
    for (const key of new Set(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The lines of the outermost rows of a page, within its margins. */
function edgeLines({ lines, height }: LinePage): Line[] {
  const top = lines.filter(({ y }) => y < height * margin).toSorted((a, b) => a.y - b.y);
  const bottom = lines.filter(({ y }) => y > height * (1 - margin)).toSorted((a, b) => b.y - a.y);
  return [...outermost(top), ...outermost(bottom)];
}

function outermost(lines: readonly Line[]): Line[] {
  let rows = 0;
  let last: Line | undefined;
  return lines.filter((line) => {
    if (last === undefined || Math.abs(last.y - line.y) > 2) rows += 1;
    last = line;
    return rows <= rowsAtEdge;
  });
}

/** By how much the number of a page differs from its place: the same on all pages. */
function offsetOf({ text }: Line, page: number): number[] {
  const number = pageNumberLine.exec(text)?.groups?.["number"];
  if (number === undefined) return [];
  return [/^\d/.test(number) ? Number(number) - page : romanOf(number) - page];
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanOf(text: string): number {
  const values = Array.from(text.toLowerCase(), (letter) => roman[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Its words without numbers and its place, in two grids so that a small move changes only one. */
function keysOf({ text, y }: Line): string[] {
  if (text.length > longestHead) return [];
  const words = text.toLowerCase().replaceAll(/\d+|\b[ivxlc]{1,6}\b/g, "#");
  return [0, drift].map((shift) => `${Math.floor((y + shift) / (drift * 2))}:${shift}:${words}`);
}
