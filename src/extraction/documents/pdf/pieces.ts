import {
  captionLine,
  contentsLine,
  figureLine,
  leaderLine,
} from "#extraction/data/document-words.ts";
import type { Joiner } from "./hyphens.ts";
import { readMarker } from "#extraction/documents/list-marker.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isTypewritten, largerThanText, type Setting, smallerThanText } from "./setting.ts";
import type { Line } from "./lines.ts";
import type { Piece } from "#extraction/documents/pieces.ts";

const leastLabels = 4;
const mostLabels = 60;
const longestLabel = 50;
const leastCells = 6;
/** So many lines in a row, each like a heading, are something else. */
const mostHeadings = 2;
const longestHeading = 200;
const longestPlainHeading = 80;

/** A paragraph of print, measured. */
export interface Measured {
  text: string;
  size: number;
  font: string;
  x: number;
  page: number;
  isOneLine: boolean;
  /** Set apart from the text by its font or its capitals. */
  isHeading?: boolean;
  /** Of a row of a table. */
  cells?: string[];
  /** The lines of a program, with the white space before them. */
  code?: string;
}

/** Joins the lines of a paragraph. */
export function measureParagraph(
  { lines, page }: Paragraph,
  joiner: Joiner,
  setting: Setting,
): Measured {
  const [first] = lines;
  const isCode = lines.every((line) => isTypewritten(line, setting));
  return {
    ...(isCode && { code: codeOf(lines) }),
    ...(lines.length === 1 && first?.cells && { cells: first.cells }),
    text: lines.map(({ text }) => text).reduce((text, line) => joiner.join(text, line), ""),
    size: Math.max(...lines.map(({ size }) => size)),
    font: first?.font ?? "",
    x: first?.x ?? 0,
    page,
    isOneLine: lines.length === 1,
  };
}

/** Points before a line as spaces. */
function codeOf(lines: readonly Line[]): string {
  const left = Math.min(...lines.map(({ x }) => x));
  const rows = lines.map(({ text, x, right }) => {
    const letter = (right - x) / text.length;
    return " ".repeat(Math.min(40, Math.round((x - left) / letter))) + text;
  });
  return rows.join("\n");
}

/** Paragraphs as headings, items, tables and text. */
export function toPdfPieces(paragraphs: readonly Measured[], setting: Setting): Piece[] {
  const kept = markHeadings(withoutLabels(withoutContents(paragraphs)), setting);
  const sizes = new Set(
    kept.filter((one) => isLarge(one, setting)).map(({ size }) => Math.round(size)),
  );
  const levels = [...sizes].toSorted((a, b) => b - a);
  const pieces: Piece[] = [];
  for (let at = 0; at < kept.length;) {
    const rows = rowsFrom(kept, at);
    const isTable = rows.length * (rows[0]?.length ?? 0) >= leastCells;
    const paragraph = kept[at];
    if (isTable) pieces.push({ kind: "table", rows });
    else if (paragraph) pieces.push(toPiece(paragraph, setting, levels));
    at += isTable ? rows.length : 1;
  }
  return pieces;
}

function markHeadings(paragraphs: readonly Measured[], setting: Setting): Measured[] {
  const marks = paragraphs.map((one) => isPlainHeading(one, setting));
  return paragraphs.map((paragraph, at) => {
    let [start, end] = [at, at];
    while (marks[start - 1] === true && end - start < mostHeadings) start -= 1;
    while (marks[end + 1] === true && end - start < mostHeadings) end += 1;
    return { ...paragraph, isHeading: marks[at] === true && end - start < mostHeadings };
  });
}

/** Rows in a row with as many cells each. */
function rowsFrom(paragraphs: readonly Measured[], at: number): string[][] {
  const count = paragraphs[at]?.cells?.length;
  const rows: string[][] = [];
  for (let row = paragraphs[at]?.cells; row && row.length === count;) {
    rows.push(row);
    row = paragraphs[at + rows.length]?.cells;
  }
  return rows;
}

function toPiece(paragraph: Measured, setting: Setting, levels: readonly number[]): Piece {
  const { text, size, x, code } = paragraph;
  if (code !== undefined) return { kind: "code", text: code };
  if (isLarge(paragraph, setting)) {
    const rank = levels.indexOf(Math.round(size));
    return { kind: "heading", level: rank === 0 ? 2 : rank === 1 ? 3 : 4, text };
  }
  if (paragraph.isHeading === true)
    return { kind: "heading", level: levels.length > 1 ? 4 : 3, text };
  const item = readMarker(text);
  // Points into columns: an item that hangs below another stands an em further in.
  return item ? { kind: "item", indent: Math.round(x / 6), ...item } : { kind: "paragraph", text };
}

/** Larger than the text, and short. */
export function isLarge({ text, size }: Measured, setting: Setting): boolean {
  return size >= setting.size * largerThanText && text.length <= longestHeading;
}

/** A line of its own in capitals or in another font than the text's. */
function isPlainHeading(paragraph: Measured, setting: Setting): boolean {
  const { text, size, font, isOneLine, cells = [] } = paragraph;
  if (!isOneLine || cells.length > 1 || size < setting.size * smallerThanText) return false;
  if (!mayBeHeading(text)) return false;
  const isCapitals = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 3;
  return isCapitals || (font !== setting.font && /^["“‘(]*[\p{Lu}\d]/u.test(text));
}

function mayBeHeading(text: string): boolean {
  const isPlain = text.length <= longestPlainHeading && !/[.,;:!?…]$/.test(text);
  return isPlain && /\p{L}{3}/u.test(text) && !captionLine.test(text);
}

function withoutContents(paragraphs: readonly Measured[]): Measured[] {
  return paragraphs.filter(({ text }, at) => {
    const next = paragraphs[at + 1]?.text ?? "";
    return !leaderLine.test(text) && !(contentsLine.test(text) && leaderLine.test(next));
  });
}

/** The words in a drawing say nothing without it; what stands under it says what it shows. */
function withoutLabels(paragraphs: readonly Measured[]): Measured[] {
  const dropped = new Set<Measured>();
  for (const [at, { text }] of paragraphs.entries()) {
    if (!figureLine.test(text)) continue;
    const above = paragraphs.slice(Math.max(0, at - mostLabels), at);
    const labels = above.slice(above.findLastIndex((one) => !isLabel(one)) + 1);
    if (labels.length >= leastLabels) for (const label of labels) dropped.add(label);
  }
  return paragraphs.filter((paragraph) => !dropped.has(paragraph));
}

function isLabel({ text, code, cells }: Measured): boolean {
  const isPlain = code === undefined && cells === undefined;
  return isPlain && text.length <= longestLabel && !/[.!?:]$/.test(text);
}
