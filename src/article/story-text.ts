import { listBlocks } from "./blocks.ts";
import { flow } from "./flow.ts";
import type { Root, TreeNode } from "./tree.ts";

/** The text that places in a story are counted in. */
export interface StoryText {
  text: string;
  /** Where each block (`listBlocks`, `data-block` on the screen) begins in it. */
  starts: number[];
}

/** The text of a story's shown body: `withLead(article)`. */
export function storyTextOf(body: Root): StoryText {
  const { text, starts } = flow<TreeNode>(listBlocks(body), {
    valueOf: (node) => (node.type === "text" ? node.value : undefined),
    tagOf: (node) => (node.type === "element" ? node.tagName : undefined),
    childrenOf: (node) => (node.type === "element" ? node.children : []),
  });
  return { text, starts };
}

/** The block that an offset of the text stands in. */
export function blockAt({ starts }: StoryText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
