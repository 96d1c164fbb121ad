import { pageNumberLine } from "#extraction/data/document-words.ts";
import type { Line } from "./lines.ts";

/** A page with its lines, in no order yet. */
export interface LinePage {
  lines: Line[];
  width: number;
  height: number;
}

/** The share of a page's height where heads and feet stand. */
const margin = 0.12;
/** Points by which a head may move from page to page. */
const drift = 6;
const mostAtEdge = 4;

/** Drops page numbers, and the heads and feet that stand on page after page. */
export function dropFrames(pages: readonly LinePage[]): LinePage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeLines(page).flatMap((line) => keysOf(line))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.min(3, pages.length);
  const isRepeated = (line: Line) =>
    pages.length > 1 && keysOf(line).some((key) => (counts.get(key) ?? 0) >= often);
  return pages.map((page) => {
    const edge = edgeLines(page);
    const numbers = edge.filter(({ text }) => pageNumberLine.test(text));
    // "Chapter 2 ………… 17": what stands beside the page's number is no text either.
    const isBeside = (line: Line) => numbers.some((number) => Math.abs(number.y - line.y) < 2);
    const frames = new Set(edge.filter((line) => isBeside(line) || isRepeated(line)));
    return { ...page, lines: page.lines.filter((line) => !frames.has(line)) };
  });
}

/** The outermost lines of a page, within its margins. */
function edgeLines({ lines, height }: LinePage): Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const top = sorted.filter(({ y }) => y < height * margin).slice(0, mostAtEdge);
  const bottom = sorted.filter(({ y }) => y > height * (1 - margin)).slice(-mostAtEdge);
  return [...top, ...bottom];
}

/** Its words without numbers and its place, in two grids so that a small move changes only one. */
function keysOf({ text, y }: Line): string[] {
  const words = text.toLowerCase().replaceAll(/\d+|\b[ivxlc]{1,6}\b/g, "#");
  return [0, drift].map((shift) => `${Math.floor((y + shift) / (drift * 2))}:${shift}:${words}`);
}
