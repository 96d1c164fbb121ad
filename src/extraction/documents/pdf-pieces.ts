import { captionLine, contentsLine, leaderLine } from "#extraction/data/document-words.ts";
import type { Joiner } from "./hyphens.ts";
import { readMarker } from "./list-marker.ts";
import type { Paragraph, Setting } from "./pdf-paragraphs.ts";
import type { Piece } from "./pieces.ts";

const largerThanText = 1.12;
const smallerThanText = 0.92;
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
}

/** Joins the lines of a paragraph. */
export function measureParagraph({ lines, page }: Paragraph, joiner: Joiner): Measured {
  const [first] = lines;
  return {
    text: lines.map(({ text }) => text).reduce((text, line) => joiner.join(text, line), ""),
    size: Math.max(...lines.map(({ size }) => size)),
    font: first?.font ?? "",
    x: first?.x ?? 0,
    page,
    isOneLine: lines.length === 1,
  };
}

/** Paragraphs as headings, items and text. */
export function toPdfPieces(paragraphs: readonly Measured[], setting: Setting): Piece[] {
  const kept = withoutContents(paragraphs);
  const sizes = new Set(
    kept.filter((one) => isLarge(one, setting)).map(({ size }) => Math.round(size)),
  );
  const levels = [...sizes].toSorted((a, b) => b - a);
  return kept.map((paragraph) => {
    const { text, size, x } = paragraph;
    if (isLarge(paragraph, setting)) {
      const rank = levels.indexOf(Math.round(size));
      return { kind: "heading", level: rank === 0 ? 2 : rank === 1 ? 3 : 4, text };
    }
    if (isPlainHeading(paragraph, setting))
      return { kind: "heading", level: levels.length > 1 ? 4 : 3, text };
    const item = readMarker(text);
    // Points into columns: an item that hangs below another stands an em further in.
    return item
      ? { kind: "item", indent: Math.round(x / 6), ...item }
      : { kind: "paragraph", text };
  });
}

/** Larger than the text, and short. */
export function isLarge({ text, size }: Measured, setting: Setting): boolean {
  return size >= setting.size * largerThanText && text.length <= longestHeading;
}

/** A line of its own in capitals or in another font than the text's. */
function isPlainHeading({ text, size, font, isOneLine }: Measured, setting: Setting): boolean {
  if (!isOneLine || text.length > longestPlainHeading || size < setting.size * smallerThanText)
    return false;
  if (/[.,;:!?…]$/.test(text) || captionLine.test(text) || !/\p{L}{3}/u.test(text)) return false;
  const isCapitals = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 3;
  return isCapitals || (font !== setting.font && /^["“‘(]*[\p{Lu}\d]/u.test(text));
}

function withoutContents(paragraphs: readonly Measured[]): Measured[] {
  return paragraphs.filter(({ text }, at) => {
    const next = paragraphs[at + 1]?.text ?? "";
    return !leaderLine.test(text) && !(contentsLine.test(text) && leaderLine.test(next));
  });
}
