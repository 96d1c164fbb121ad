import { divisionLine } from "#extraction/data/document-words.ts";
import type { Line } from "./lines.ts";
import type { Shape } from "./shape.ts";

const maxHeading = 80;
const numbered = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}/u;
const sentenceEnd = /[.!?:;,…"”]$/;

/** True when the second line is drawn below the first. */
export function underline(line: string, below: string): boolean {
  const isDrawn = /^(?:={3,}|-{3,}|~{3,}|\*{3,}|\^{3,})$/.test(below);
  return isDrawn && line.length <= maxHeading && below.length >= line.length * 0.5;
}

/** A line or two that stand alone: all in capitals, numbered, or named as a division of a book. */
export function isHeading(group: readonly Line[], shape: Shape): boolean {
  const text = group.map((line) => line.text).join(" ");
  const [first, ...rest] = group;
  if (first === undefined || rest.length > 1 || text.length > maxHeading) return false;
  if (isCapitals(text)) return true;
  if (divisionLine.test(text)) return rest.length === 0 || first.text.length < maxHeading / 2;
  return rest.length === 0 && !sentenceEnd.test(text) && isSetApart(first, shape);
}

/** By its place: in the middle, or further out than the text; or by a number such as "2.1". */
function isSetApart(line: Line, shape: Shape): boolean {
  if (isCentred(line, shape) || line.indent + 2 <= shape.margin) return true;
  // One number alone may begin an item.
  const number = numbered.exec(line.text)?.groups?.["number"];
  return number?.includes(".") === true && line.text.split(" ").length <= 10;
}

function isCentred({ text, indent }: Line, { width, margin }: Shape): boolean {
  if (width === undefined || indent < margin + 4) return false;
  return Math.abs(indent - (width + margin - text.length) / 2) <= 4;
}

function isCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const isSentence = /[.!?]$/.test(text) && text.split(" ").length > 4;
  return capitals > 3 && !/\p{Ll}/u.test(text) && !isSentence;
}

/** "2.1.3 Title" hangs below "2.1". */
export function levelOf(text: string): 2 | 3 | 4 {
  const dots = numbered.exec(text)?.groups?.["number"]?.split(".").length ?? 1;
  if (dots === 1) return 2;
  return dots === 2 ? 3 : 4;
}
