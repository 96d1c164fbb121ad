import type { Element, TreeNode } from "./tree.ts";

/** The caption of a picture or a table as one line; empty when it has none. */
export function captionOf({ children }: Element, tagName: "figcaption" | "caption"): string {
  const caption = children.find((child) => child.type === "element" && child.tagName === tagName);
  return caption === undefined ? "" : wordsOf(caption).replace(/\s+/gu, " ").trim();
}

function wordsOf(node: TreeNode): string {
  return node.type === "text" ? node.value : node.children.map(wordsOf).join("");
}
