import type { Element, Tag, TreeNode } from "#article/tree.ts";

const levels: ReadonlyMap<string, number> = new Map([
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
const tags: readonly Tag[] = ["h2", "h3", "h4", "h5", "h6"];

/**
 * Headings from the second level down without gaps: a page that divides its story by h4 means the
 * first division below the title.
 */
export function settleHeadings(nodes: readonly TreeNode[]): TreeNode[] {
  const used = new Set(nodes.map(levelOf).filter((level) => level !== undefined));
  const ranks = [...used].toSorted((a, b) => a - b);
  if (ranks.every((level, at) => level === at + 2)) return [...nodes];
  return nodes.map((node) => {
    const level = levelOf(node);
    const tagName = level === undefined ? undefined : tags[ranks.indexOf(level)];
    return tagName === undefined || node.type === "text" ? node : renamed(node, tagName);
  });
}

function levelOf(node: TreeNode): number | undefined {
  return node.type === "element" ? levels.get(node.tagName) : undefined;
}

function renamed(node: Element, tagName: Tag): Element {
  return { ...node, tagName };
}
