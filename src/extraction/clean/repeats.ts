import { plain } from "#extraction/metadata/plain.ts";
import type { Block } from "#extraction/page.ts";
import { descendants } from "#extraction/tree/raw-tree.ts";
import { dropBlocks, type Work } from "#extraction/work.ts";

const minPullWords = 5;
const maxPullWords = 50;

/** Neighbours that say the same: only next to each other, because recipes and lists repeat. */
export function dropTwins(work: Work): void {
  const texts = work.blocks.map(
    (block) =>
      `${block.node.tagName === "figure" ? "figure" : ""}${block.text}${pictureNames(block)}`,
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

/** A pull quote shows words of the story twice: the paragraph they come from stays. */
export function dropPullQuotes(work: Work): void {
  const paragraphs = work.blocks
    .filter(({ node }) => node.tagName === "p")
    .map(({ text }) => plain(text));
  dropBlocks(work, "drop-pull-quotes", (block) => {
    const isQuote = block.node.tagName === "blockquote" || / pull ?quote /.test(block.mark);
    if (!isQuote || block.words < minPullWords || block.words > maxPullWords) return undefined;
    const text = plain(block.text);
    const holders = paragraphs.filter((one) => one.length > text.length && one.includes(text));
    return holders.length > 0 ? "repeats a paragraph" : undefined;
  });
}
