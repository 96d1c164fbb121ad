import { captionLine } from "#extraction/data/document-words.ts";
import { readMarker } from "#extraction/documents/list-marker.ts";
import type { Column } from "./columns.ts";
import { isSameSize, type Paragraph, sentenceEnd, toParagraphs } from "./paragraphs.ts";
import { type Setting, settingOf, smallerThanText } from "./setting.ts";

/** A document's paragraphs in the order they are read. */
export interface Flow {
  paragraphs: Paragraph[];
  /** Small print with a mark, which stands at the foot of pages. */
  notes: Paragraph[];
  setting: Setting;
}

const noteMark = /^(?:[\d*†‡§]|[⁰¹²³⁴-⁹])/u;

/** The paragraphs of all pages; a sentence that goes on in the next column is one again. */
export function layOut(pages: readonly (readonly Column[])[]): Flow {
  const setting = settingOf(pages.flat());
  const paragraphs: Paragraph[] = [];
  const notes: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const [page, columns] of pages.entries()) {
    for (const column of columns) {
      const all = toParagraphs(column, page, setting);
      const end = all.findLastIndex((one) => !isNote(one, setting)) + 1;
      notes.push(...all.slice(end));
      const own = all.slice(0, end);
      const before = open;
      const at =
        before === undefined ? -1 : own.findIndex((one, index) => goesOn(before, one, index));
      // Pictures' captions and small print may stand between the two halves: they follow the whole.
      if (at >= 0) before?.lines.push(...(own.splice(at, 1)[0]?.lines ?? []));
      paragraphs.push(...own);
      open = own.findLast((one) => isText(one, setting)) ?? open;
    }
  }
  return { paragraphs, notes, setting };
}

/** Small print that begins with the mark of a note. */
function isNote({ lines }: Paragraph, setting: Setting): boolean {
  const [first] = lines;
  return (
    first !== undefined && first.size <= setting.size * smallerThanText && noteMark.test(first.text)
  );
}

/** Set like most of the document, and no caption. */
function isText({ lines }: Paragraph, setting: Setting): boolean {
  const [first] = lines;
  if (first === undefined || captionLine.test(first.text)) return false;
  return Math.abs(first.size - setting.size) <= setting.size * (1 - smallerThanText);
}

/** True when a paragraph ends in the middle of a sentence that another one goes on with. */
function goesOn(before: Paragraph, after: Paragraph, between: number): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || next === undefined || !isSameSize(last, next)) return false;
  if (readMarker(next.text) !== undefined || sentenceEnd.test(last.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return between === 0 || last.font === next.font;
  // A heading at the foot of a column is one line.
  const isMidSentence = /[\p{L},][-\u2010\u00ad]?$/u.test(last.text) && before.lines.length > 1;
  return between === 0 && isMidSentence && last.font === next.font;
}
