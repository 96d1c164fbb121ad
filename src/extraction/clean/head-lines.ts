import { countWords } from "#article/text.ts";

import { parseWrittenDate } from "#extraction/metadata/dates.ts";
import type { Block } from "#extraction/page.ts";
import { editorOf, splitNames } from "#extraction/metadata/people.ts";
import { headMarks } from "#extraction/data/selectors.ts";
import { plain } from "#extraction/metadata/plain.ts";
import { dropBlocks, isProse, type Work } from "#extraction/work.ts";

const maxHeadBlocks = 14;
const maxHeadWords = 30;

/** Before the first prose: copies of the title, bylines, dates and category lines go. */
export function dropHeadLines(work: Work): void {
  const { metadata } = work;
  const title = plain(metadata.title);
  const people = metadata.bylines.map(plain);
  const names = [metadata.siteName, metadata.section].map((name) =>
    name === undefined ? undefined : plain(name),
  );
  // A standfirst is prose too, and the date may stand below it.
  const known = [title, plain(metadata.excerpt ?? "")];
  const firstProse = work.blocks.findIndex(
    (block) => isProse(block) && !known.includes(plain(block.text)),
  );
  const end = Math.min(firstProse === -1 ? work.blocks.length : firstProse, maxHeadBlocks);
  dropBlocks(work, "drop-head-lines", (block, at) => {
    if (at >= end || block.node.tagName === "figure" || block.words > maxHeadWords)
      return undefined;
    const text = plain(block.text);
    if (isTitle(text, title)) return "copy of the title";
    if (names.includes(text)) return "site or section";
    if (isByline(block, people)) return "byline";
    if (isLabelLine(block)) return "labels of the page";
    return isDateLine(block) ? "date" : undefined;
  });
}

function isTitle(text: string, title: string): boolean {
  if (text.length < 8 || title.length < 8) return text === title;
  return (
    text === title ||
    (title.includes(text) && text.length > title.length * 0.7) ||
    (text.includes(title) && title.length > text.length * 0.8)
  );
}

function isByline(block: Block, people: string[]): boolean {
  const text = plain(block.text);
  if (
    people.some(
      (name) =>
        text === name ||
        (name !== "" && text.includes(name) && block.words <= countWords(name) + 8),
    )
  )
    return true;
  if (
    /^(?:oleh|by|penulis|reporter|editor|written by|published by)\b/i.test(block.text) &&
    block.words < 14
  )
    return true;
  return (
    headMarks.test(block.mark) &&
    block.words < 16 &&
    !/^h[1-6]$/.test(block.node.tagName) &&
    splitNames(block.text).length > 0 &&
    !/[.!?]$/.test(block.text)
  );
}

/** "Research article | Open access": words beside words, and no sentence. */
function isLabelLine(block: Block): boolean {
  return block.node.tagName === "p" && block.words <= 14 && labelLine.test(block.text);
}

const labelLine = /^[^.!?]*\s[|·•»›]\s[^.!?]*$|\bvolume \d+\b|^cite this/i;

function isDateLine(block: Block): boolean {
  if (block.words > 16 || /^h[1-6]$/.test(block.node.tagName)) return false;
  return parseWrittenDate(block.text) !== undefined && !/[.!?]$/.test(block.text);
}

/** A line "Editor : …" becomes a field, wherever it stands. */
export function takeEditor(work: Work): void {
  dropBlocks(work, "take-editor", (block) => {
    if (block.words > 12 || block.node.tagName === "figure") return undefined;
    const name = editorOf(block.text);
    if (name === undefined) return undefined;
    work.metadata.editor ??= name;
    return "names the editor";
  });
}
