import type { Element } from "#article/tree.ts";
import { makeText, treeText } from "./raw-tree.ts";

/** Levels of a tree; the gate of the library takes the tags off what stands below 64. */
const mostLevels = 60;

/** Below the last level only the words are kept: a table adds levels that its page did not have. */
export function limitDepth(blocks: readonly Element[], level = 1): void {
  for (const block of blocks) {
    if (level < mostLevels) limitDepth(elementsIn(block), level + 1);
    else if (elementsIn(block).length > 0) block.children = [makeText(treeText(block.children))];
  }
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === "element");
}
