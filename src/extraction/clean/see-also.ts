import { countWords } from "#article/text.ts";
import { readOn, seeAlsoColon, seeAlsoLine } from "#extraction/data/see-also.ts";
import { tailLine } from "#extraction/data/tail.ts";
import { collapse } from "#extraction/document/dom.ts";
import type { Block } from "#extraction/page.ts";
import { dropBlocks, isHeading, isProse, quotes, type Work } from "#extraction/work.ts";

const maxLineWords = 40;
const maxTeaserWords = 80;
const lineTags = /^(?:p|h[1-6]|ul|ol)$/;

/** "Baca juga" lines, and lists below them that are nothing but links to other stories. */
export function dropSeeAlso(work: Work): void {
  const { blocks } = work;
  dropBlocks(work, "drop-see-also", (block, at) => {
    if (!lineTags.test(block.node.tagName) || quotes(block)) return undefined;
    if (isSeeAlso(block)) return "leads to another story";
    const isAfterCall = isCall(blocks[at - 1]) && isAllLinks(block);
    if (isAfterCall || (isCall(block) && isAllLinks(blocks[at + 1])))
      return "list of other stories";
    return undefined;
  });
}

function isSeeAlso(block: Block): boolean {
  if (block.words > maxLineWords) return false;
  const text = block.text;
  if (seeAlsoColon.test(text)) return block.linkWords > 0 || block.words <= 22;
  return seeAlsoLine.test(text) && block.linkWords >= block.words * 0.5 && block.linkWords > 0;
}

function isCall(block: Block | undefined): boolean {
  if (block === undefined || block.words > 6) return false;
  return seeAlsoLine.test(block.text) || tailLine.test(collapse(block.text));
}

/** Everything in the block is link text. */
function isAllLinks(block: Block | undefined): boolean {
  return block !== undefined && block.linkWords > 0 && block.linkWords >= block.words * 0.9;
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

/** A taste of another story: a linked headline, and lines that end in "Selengkapnya". */
export function dropTeaserLines(work: Work): void {
  const { blocks } = work;
  const last = blocks.length - 1;
  const endings = blocks.filter((block) => block.linkWords > 0 && readOn.test(block.text)).length;
  const isTeaser = (block: Block | undefined, at: number): boolean =>
    block !== undefined &&
    block.linkWords > 0 &&
    block.words <= maxTeaserWords &&
    readOn.test(block.text) &&
    // At the very end it is the story itself that goes on elsewhere.
    (at < last || endings > 1 || isLinkedHeading(blocks[at - 1]));
  dropBlocks(work, "drop-teaser-lines", (block, at) => {
    if (isTeaser(block, at)) return "ends in a link to the rest";
    return isLinkedHeading(block) && isTeaser(blocks[at + 1], at + 1) ? "its headline" : undefined;
  });
}

function isLinkedHeading(block: Block | undefined): boolean {
  return block !== undefined && isHeading(block) && isAllLinks(block);
}
