import { all, textIn } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { buildBlocks } from "#extraction/tree/build-tree.ts";
import { measure, note, type Work } from "#extraction/work.ts";
import { asNote, isBio, maxNoteWords } from "./notes.ts";

const maxNotes = 3;
const minNoteWords = 8;
/** Characters: longer paragraphs are no line on an author. */
const maxNoteChars = 1200;

/** A line on who the author is often stands outside the story's element: it is put behind the text. */
export function addAuthorBox(work: Work): void {
  const { bylines } = work.metadata;
  const { body } = work.page.document;
  if (bylines.length === 0 || work.blocks.length === 0) return;
  const shown = new Set(work.blocks.map(({ text }) => text));
  const lines = all(body, "p, div").filter(isLine);
  const found = new Map(lines.map((line) => [textIn(line), line]));
  const notes = [...found].filter(([text]) => !shown.has(text) && isBio(text, bylines));
  for (const [, line] of notes.slice(0, maxNotes)) addNote(work, line);
}

/** A paragraph, or a box that holds nothing but one. */
function isLine(element: Element): boolean {
  const isLeaf =
    element.localName === "p" || element.querySelector("div, p, ul, h1, h2, h3") === null;
  return isLeaf && element.textContent.length <= maxNoteChars;
}

function addNote(work: Work, line: Element): void {
  const holder = work.page.document.createElement("div");
  holder.append(line.cloneNode(true));
  const { blocks, marks } = buildBlocks(holder, work.page, work.pictures);
  const found = measure(blocks, marks).filter(
    ({ node, words }) => node.tagName === "p" && words >= minNoteWords && words <= maxNoteWords,
  );
  for (const block of found) {
    note(work.trace, "add-author-box", "tells who the author is", block.text);
    work.blocks.push(asNote(block));
  }
}
