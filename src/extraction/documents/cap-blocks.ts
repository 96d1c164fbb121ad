import type { TreeNode, Element as TreeElement } from "#article/tree.ts";

/** Somewhat below what the gate of the library lets in (article/clean-tree.ts). */
const maxNodes = 59_000;
const maxChars = 3_900_000;

/** The blocks up to the first that would make the story too large to be kept. */
export function capBlocks(blocks: readonly TreeElement[]): {
  blocks: TreeElement[];
  isCut: boolean;
} {
  let [nodes, chars] = [0, 0];
  const kept: TreeElement[] = [];
  for (const block of blocks) {
    const size = sizeOf(block);
    nodes += size.nodes;
    chars += size.chars;
    if (nodes > maxNodes || chars > maxChars) return { blocks: kept, isCut: true };
    kept.push(block);
  }
  return { blocks: kept, isCut: false };
}

// Recursion is safe: the trees are built here, of few levels.
function sizeOf(node: TreeNode): { nodes: number; chars: number } {
  if (node.type === "text") return { nodes: 1, chars: node.value.length };
  const sum = { nodes: 1, chars: 0 };
  for (const child of node.children) {
    const { nodes, chars } = sizeOf(child);
    sum.nodes += nodes;
    sum.chars += chars;
  }
  return sum;
}
