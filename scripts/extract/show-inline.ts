import type { Picture } from "#article/article.ts";
import type { Element, TreeNode } from "#article/tree.ts";

/** The pictures that a tree names by index. */
export interface Pictures {
  pictures: readonly Picture[];
}

const around: Readonly<Record<string, string>> = {
  em: "_",
  strong: "**",
  code: "`",
  kbd: "`",
  s: "~~",
  q: '"',
};

/** Inline nodes, and blocks that stand where none were expected, as one line. */
export function line(nodes: readonly TreeNode[], showing: Pictures): string {
  return nodes.map((node) => inline(node, showing)).join("");
}

function inline(node: TreeNode, showing: Pictures): string {
  if (node.type === "text") return node.value;
  const { tagName, children, properties } = node;
  if (tagName === "br") return "\n";
  if (tagName === "img") return picture(node, showing);
  const text = line(children, showing);
  const href = properties?.href;
  if (tagName === "a" && href !== undefined) return href === text ? text : `[${text}](${href})`;
  const mark = Object.hasOwn(around, tagName) ? (around[tagName] ?? "") : "";
  if (tagName === "sup") return `^${text}`;
  return tagName === "rt" ? `(${text})` : mark + text + mark;
}

/** A picture in words, with its address. */
export function picture({ properties }: Element, { pictures }: Pictures): string {
  const index = Number(properties?.src?.slice(4));
  const { src, alt, credit, width, height } = pictures[index] ?? {};
  const facts = [
    properties?.alt ?? alt,
    width && height ? `${width} × ${height}` : undefined,
    credit && `credit: ${credit}`,
  ];
  return `[picture ${[index + 1, ...facts.filter(Boolean)].join(", ")}] ${src ?? ""}`;
}

/** The text as it stands, line breaks and all. */
export function rawText(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      return node.tagName === "br" ? "\n" : rawText(node.children);
    })
    .join("");
}
