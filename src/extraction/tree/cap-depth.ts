import type { Element, TreeNode } from "#article/tree.ts";
import { joinTexts } from "./raw-tree.ts";

/** Levels of elements that the gate of the library keeps (article/clean-tree.ts). */
const deepest = 64;

/** Elements that stand deeper lose their tag and keep their text: lists in lists have two levels each. */
export function capDepth(blocks: readonly Element[]): Element[] {
  return blocks.map((block) => (depthOf(block) > deepest ? cut(block, 1) : block));
}

function depthOf(node: TreeNode): number {
  if (node.type === "text") return 0;
  return 1 + node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0);
}

function cut(element: Element, level: number): Element {
  const children = element.children.flatMap((child): TreeNode[] => {
    if (child.type === "text") return [child];
    return level < deepest ? [cut(child, level + 1)] : textsOf(child);
  });
  return { ...element, children: joinTexts(children) };
}

function textsOf(node: TreeNode): TreeNode[] {
  return node.type === "text" ? [node] : node.children.flatMap(textsOf);
}
