import type { Article } from "#article/article.ts";
import type { Element, TreeNode } from "#article/tree.ts";
import { line, picture, type Pictures, rawText } from "./show-inline.ts";
import { printable, wrap } from "./style.ts";

const lineWidth = 96;
/** An article's body as text for a terminal, much like Markdown. */
export function showTree({ body, pictures }: Article): string[] {
  return blocks(body.children, { pictures, width: lineWidth }).map(printable);
}

interface Showing extends Pictures {
  width: number;
}

/** Blocks with an empty line between them. */
function blocks(nodes: readonly TreeNode[], showing: Showing): string[] {
  return nodes.flatMap((node, at) => [...(at > 0 ? [""] : []), ...block(node, showing)]);
}

function block(node: TreeNode, showing: Showing): string[] {
  if (node.type === "text") return wrap(node.value.trim(), showing.width);
  const { tagName, children } = node;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) return [`${"#".repeat(Number(level))} ${line(children, showing)}`];
  const show = handlers[tagName];
  return show ? show(node, showing) : wrap(line([node], showing), showing.width);
}

const handlers: Readonly<Record<string, (element: Element, showing: Showing) => string[]>> = {
  p: ({ children, properties }, showing) =>
    properties?.dataKind === "note"
      ? prefixed(wrap(line(children, showing), showing.width - 2), "┆ ")
      : wrap(line(children, showing), showing.width),
  blockquote: ({ children }, showing) => prefixed(blocks(children, narrower(showing, 2)), "> "),
  pre: ({ children }) => ["```", ...rawText(children).split("\n"), "```"],
  hr: () => ["* * *"],
  ul: ({ children }, showing) => children.flatMap((item) => listItem(item, "- ", showing)),
  ol: ({ children, properties }, showing) =>
    children.flatMap((item, at) => listItem(item, `${(properties?.start ?? 1) + at}. `, showing)),
  dl: ({ children }, showing) =>
    children.flatMap((item) =>
      item.type === "element" && item.tagName === "dd"
        ? listItem(item, "   ", showing)
        : block(item, showing),
    ),
  table: ({ children }, showing) =>
    rowsOf(children).map(
      (cells) => `| ${cells.map((cell) => line([cell], showing)).join(" | ")} |`,
    ),
  figure: ({ children, properties }, showing) => [
    ...(properties?.dataMedia === undefined ? [] : [`[${properties.dataMedia}]`]),
    ...children.flatMap((child) => block(child, showing)),
  ],
  figcaption: ({ children }, showing) =>
    prefixed(wrap(line(children, showing), showing.width - 2), "  "),
  img: (element, showing) => [picture(element, showing)],
  details: ({ children }, showing) => prefixed(blocks(children, narrower(showing, 2)), "▸ "),
};

function listItem(item: TreeNode, mark: string, showing: Showing): string[] {
  const children = item.type === "text" ? [item] : item.children;
  const inner = narrower(showing, mark.length);
  // Of an item without blocks the whole is one line; with them, each stands below the other.
  const isPlain = !children.some((child) => child.type === "element" && child.tagName in handlers);
  const lines = isPlain
    ? wrap(line(children, showing), inner.width)
    : children.flatMap((child) => block(child, inner)).filter((one) => one.trim() !== "");
  const [first = "", ...rest] = lines;
  return [mark + first, ...prefixed(rest, " ".repeat(mark.length))];
}

function rowsOf(nodes: readonly TreeNode[]): TreeNode[][] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [];
    if (node.tagName === "tr") return [node.children];
    return node.tagName === "caption" ? [[node]] : rowsOf(node.children);
  });
}

function prefixed(lines: readonly string[], prefix: string): string[] {
  return lines.map((one) => (prefix + one).trimEnd());
}

function narrower(showing: Showing, by: number): Showing {
  return { ...showing, width: Math.max(24, showing.width - by) };
}
