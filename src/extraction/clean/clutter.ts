import { descendants, treeText } from "#extraction/tree/raw-tree.ts";
import type { Block } from "#extraction/page.ts";
import { clutterMarks } from "#extraction/data/selectors.ts";
import {
  creditLine,
  noticeLine,
  seeAlsoColon,
  seeAlsoLine,
  tailLine,
} from "#extraction/data/words.ts";
import { dropBlocks, isAside, isProse, note, type Work } from "#extraction/work.ts";
import { countWords } from "#article/text.ts";
import { collapse } from "#extraction/document/dom.ts";
import { plain } from "#extraction/metadata/title.ts";

const maxNoticeWords = 40;
const lineTags = /^(?:p|h[1-6]|ul|ol)$/;

/** "Baca juga" lines and paragraphs that are nothing but links to other stories. */
export function dropSeeAlso(work: Work): void {
  const blocks = work.blocks;
  dropBlocks(work, "drop-see-also", (block, at) => {
    if (!lineTags.test(block.node.tagName) || isKept(block)) return undefined;
    if (isSeeAlso(block)) return "leads to another story";
    const isAfterCall = isCall(blocks[at - 1]) && isAllLinks(block);
    if (isAfterCall || (isCall(block) && isAllLinks(blocks[at + 1])))
      return "list of other stories";
    return undefined;
  });
}

function isSeeAlso(block: Block): boolean {
  if (block.words > maxNoticeWords) return false;
  const text = block.text;
  if (seeAlsoColon.test(text)) return block.linkWords > 0 || block.words <= 22;
  return seeAlsoLine.test(text) && block.linkWords >= block.words * 0.5 && block.linkWords > 0;
}

function isCall(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.words <= 6 &&
    (seeAlsoLine.test(block.text) || tailLine.test(block.text))
  );
}

/** Everything in the block is link text, and it is no list of contents. */
function isAllLinks(block: Block | undefined): boolean {
  return block !== undefined && block.linkWords > 0 && block.linkWords >= block.words * 0.9;
}

/** Quotes, code and tables say what they like. */
function isKept(block: Block): boolean {
  return (
    block.node.tagName === "blockquote" ||
    block.node.tagName === "pre" ||
    block.node.tagName === "table"
  );
}

/** A paragraph that is one long link, between paragraphs of the story. */
export function dropLinkLines(work: Work): void {
  const prose = work.blocks.filter(isProse).length;
  if (prose < 3) return;
  dropBlocks(work, "drop-link-lines", (block) => {
    const isLine = block.node.tagName === "p" || /^h[2-6]$/.test(block.node.tagName);
    if (!isLine || !isAllLinks(block) || block.words < 4) return undefined;
    return countWords(block.text) < 30 ? "nothing but a link" : undefined;
  });
}

/** Advertisers' notices, share bars, newsletter and app calls, comment counters, pager lines. */
export function dropNotices(work: Work): void {
  dropBlocks(work, "drop-notices", (block) => {
    if (isKept(block) || block.node.tagName === "figure" || block.words > maxNoticeWords)
      return undefined;
    if (isProse(block) && /[.!?]["”’]?$/.test(block.text) && block.words > 30) return undefined;
    const text = collapse(block.text);
    if (noticeLine.some((pattern) => pattern.test(text))) return "notice or call";
    const isMarked = clutterMarks.test(block.mark) && block.words < 25 && !/[.!?]$/.test(text);
    return isMarked && block.linkWords > 0 ? "class of clutter" : undefined;
  });
}

/** Author notes at the very end: credits by role. */
export function dropCredits(work: Work): void {
  const end = work.blocks.length;
  dropBlocks(work, "drop-credits", (block, at) => {
    const isNear = at >= end - 6 || at < 3;
    return isNear && block.node.tagName === "p" && block.words < 14 && creditLine.test(block.text)
      ? "credit line"
      : undefined;
  });
}

const maxTailShare = 0.3;

/** Cuts what follows a heading such as "Related", when no prose of the story follows it. */
export function cutTail(work: Work): void {
  const total = work.blocks.reduce((sum, block) => sum + block.words, 0);
  const start = work.blocks.findIndex(
    (block, at) => at > 1 && isTailLine(block) && mayCut(work.blocks, at, total),
  );
  if (start !== -1)
    dropBlocks(work, "cut-tail", (_, at) => (at >= start ? "after the story's end" : undefined));
  dropTrailing(work);
}

function isTailLine(block: Block): boolean {
  const isLine = /^(?:p|h[1-6])$/.test(block.node.tagName) && block.words <= 12;
  return isLine && tailLine.test(collapse(block.text));
}

/** Never cut when prose follows: teasers are short, mostly linked, and few. */
function mayCut(blocks: readonly Block[], at: number, total: number): boolean {
  const rest = blocks.slice(at + 1);
  const words = rest.reduce((sum, block) => sum + block.words, 0);
  if (words > total * maxTailShare) return false;
  const prose = rest.filter(
    (block) => isProse(block) && block.linkWords < block.words * 0.3 && block.words > 25,
  );
  const isBio = /about|tentang|penulis/i.test(blocks[at]?.text ?? "");
  return prose.length <= (isBio ? 2 : 0);
}

/** Headings, rules and lists of links with nothing after them. */
function dropTrailing(work: Work): void {
  let last = work.blocks.at(-1);
  while (last && work.blocks.length > 1 && isLoose(last)) {
    note(work.trace, "cut-tail", "trails the story", last.text);
    work.blocks = work.blocks.slice(0, -1);
    last = work.blocks.at(-1);
  }
}

function isLoose(block: Block): boolean {
  const { tagName } = block.node;
  if (tagName === "hr" || /^h[1-6]$/.test(tagName)) return true;
  if (isAside(block.node) || isKept(block)) return false;
  const hasAnchors = descendants([block.node]).some(
    ({ properties }) => properties?.id !== undefined,
  );
  if (hasAnchors) return false;
  return block.linkWords > 0 && block.linkWords >= block.words * 0.8 && block.words < 120;
}

/** Neighbours that say the same: only next to each other, because recipes and lists repeat. */
export function dropTwins(work: Work): void {
  const texts = work.blocks.map(
    (block) =>
      `${block.node.tagName === "figure" ? "figure" : ""}${plain(block.text)}${pictureNames(block)}`,
  );
  dropBlocks(work, "drop-twins", (block, at) => {
    if (at === 0 || texts[at] === "" || texts[at] !== texts[at - 1]) return undefined;
    return block.node.tagName === "hr" || block.node.tagName === "pre"
      ? undefined
      : "same as the block before";
  });
}

function pictureNames(block: Block): string {
  return descendants([block.node])
    .map(({ properties }) => properties?.src ?? "")
    .join("");
}

/** Empty shells that other steps left: a heading right before a heading of the same or a higher level stays. */
export function dropEmpty(work: Work): void {
  dropBlocks(work, "drop-empty", (block) => {
    if (block.node.tagName === "hr" || block.node.tagName === "figure") return undefined;
    return treeText([block.node]).trim() === "" ? "empty" : undefined;
  });
}
