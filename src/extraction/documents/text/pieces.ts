import { collapse } from "#extraction/document/dom.ts";
import { type Marker, readMarker } from "#extraction/documents/list-marker.ts";
import type { Piece } from "#extraction/documents/pieces.ts";
import { isDrawing, isProgram } from "./code.ts";
import { inset } from "./groups.ts";
import { isHeading, levelOf, underline } from "./headings.ts";
import type { Line } from "./lines.ts";
import { isWrapped, joinLines, type Shape } from "./shape.ts";

const rule = /^(?:[*_=~#-]\s*){3,}$/;
const quoted = /^(?:>\s?)+/;
/** "1984. That was the year …" begins no list. */
const largestFirst = 30;
/** Characters of a line that a number makes a heading. */
const longestHeading = 60;

/** Groups of lines as paragraphs, headings, lists, quotes and code. */
export function toPieces(groups: readonly Line[][], shape: Shape): Piece[] {
  const pieces = groups.map((group) => toPiece(group, shape));
  return pieces
    .map((own, at) => {
      const isAlone =
        pieces[at - 1]?.at(-1)?.kind !== "item" && pieces[at + 1]?.[0]?.kind !== "item";
      return isAlone ? asHeading(own) : own;
    })
    .flat();
}

/** A list of one short item with a number is a heading: "3. What to pack". */
function asHeading(pieces: Piece[]): Piece[] {
  const [first, second] = pieces;
  if (first?.kind !== "item" || second !== undefined || first.marker.kind === "bullet")
    return pieces;
  const isShort = first.text.length <= longestHeading && !/[.!?;:,]\s|[;:,]$/.test(first.text);
  const text = `${first.marker.number}. ${first.text}`;
  return [isShort ? { kind: "heading", level: 2, text } : { kind: "paragraph", text }];
}

function toPiece(group: Line[], shape: Shape): Piece[] {
  const texts = group.map(({ text }) => text);
  if (texts.every((text) => rule.test(text))) return [{ kind: "rule" }];
  if (texts.every((text) => quoted.test(text))) return [toQuote(group, shape)];
  if (isDrawing(group) || (isInset(group, shape) && isProgram(group))) return [toCode(group)];
  const heading = toHeading(group, shape);
  return heading ? [heading] : (toItems(group, shape) ?? [toParagraph(group, shape)]);
}

function toHeading(group: readonly Line[], shape: Shape): Piece | undefined {
  const texts = group.map(({ text }) => text);
  const [first = "", second = ""] = texts;
  if (texts.length === 2 && underline(first, second))
    return { kind: "heading", level: second.startsWith("=") ? 2 : 3, text: first };
  const text = collapse(texts.join(" "));
  return isHeading(group, shape) ? { kind: "heading", level: levelOf(text), text } : undefined;
}

function isInset(group: readonly Line[], { margin }: Shape): boolean {
  return group.every(({ indent }) => indent >= margin + inset);
}

function toCode(group: readonly Line[]): Piece {
  const least = Math.min(...group.map(({ indent }) => indent));
  const rows = group.map(({ text, indent }) => " ".repeat(indent - least) + text);
  return { kind: "code", text: rows.join("\n") };
}

function toQuote(group: readonly Line[], shape: Shape): Piece {
  const lines = group.map((line) => ({ ...line, text: line.text.replace(quoted, "") }));
  return { kind: "quote", pieces: [toParagraph(lines, shape)] };
}

/** Items with the lines that go on with them; undefined when the group is no list. */
function toItems(group: readonly Line[], shape: Shape): Piece[] | undefined {
  const first = readMarker(group[0]?.text ?? "")?.marker;
  if (first === undefined || isYear(first)) return undefined;
  const items = collectItems(group, first);
  const isSet = items.length > 1 || group.length === 1 || isWrapped(group, shape);
  return isSet ? items.map((item) => ({ ...item, text: collapse(item.text) })) : undefined;
}

function collectItems(group: readonly Line[], first: Marker) {
  const items: Extract<Piece, { kind: "item" }>[] = [];
  for (const { text, indent } of group) {
    const item = readMarker(text);
    const last = items.at(-1);
    if (item?.marker.kind === first.kind) items.push({ kind: "item", indent, ...item });
    else if (last) last.text = joinLines(last.text, text);
  }
  return items;
}

function isYear(marker: Marker): boolean {
  return marker.kind === "number" && marker.number > largestFirst;
}

function toParagraph(lines: readonly Line[], shape: Shape): Piece {
  const texts = lines.map(({ text }) => collapse(text));
  if (lines.length > 1 && !isWrapped(lines, shape)) return { kind: "lines", lines: texts };
  const piece: Piece = { kind: "paragraph", text: texts.reduce(joinLines, "") };
  return lines.length > 1 && isInset(lines, shape) ? { kind: "quote", pieces: [piece] } : piece;
}
