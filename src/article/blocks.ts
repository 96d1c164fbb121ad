import type { Root, TreeNode } from "./tree.ts";

const inline: ReadonlySet<string> = new Set(
  "code em strong s u mark small sub sup br abbr cite q kbd samp time ruby bdi bdo a".split(" "),
);

/**
 * The blocks of a story as the reader sees them, in order: pictures get a figure of their own; words
 * that stand loose between blocks become a paragraph.
 */
export function listBlocks({ children }: Root): TreeNode[] {
  const blocks: TreeNode[] = [];
  let loose: TreeNode[] | undefined;
  for (const node of children) {
    if (!isInline(node)) {
      blocks.push(isPicture(node) ? wrap("figure", [node]) : node);
      loose = undefined;
    } else if (loose !== undefined) loose.push(node);
    else if (!isBlank(node)) {
      loose = [node];
      blocks.push(wrap("p", loose));
    }
  }
  return blocks;
}

function wrap(tagName: "figure" | "p", children: TreeNode[]): TreeNode {
  return { type: "element", tagName, children };
}

function isInline(node: TreeNode): boolean {
  return node?.type === "text" || (node?.type === "element" && inline.has(node.tagName));
}

function isPicture(node: TreeNode): boolean {
  return node?.type === "element" && node.tagName === "img";
}

function isBlank(node: TreeNode): boolean {
  return node.type === "text" && /^\s*$/.test(node.value);
}
