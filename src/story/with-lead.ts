import type { Article } from "#article/article.ts";
import type { Element, Root, TreeNode } from "#article/tree.ts";

/**
 * The text with its lead picture: many publishers put it into the text themselves, and there it
 * stays; otherwise it becomes the first block.
 */
export function withLead({ leadPicture: index, body, pictures }: Article): Root {
  const picture = index === undefined ? undefined : pictures[index];
  if (index === undefined || picture === undefined) return body;
  if (body.children.some((node) => shows(node, `img:${index}`))) return body;
  const { alt, credit } = picture;
  const figure = element("figure", [
    { ...element("img", []), properties: { src: `img:${index}`, ...(alt && { alt }) } },
    ...(credit ? [element("figcaption", [{ type: "text", value: credit }])] : []),
  ]);
  return { ...body, children: [figure, ...body.children] };
}

function shows(node: TreeNode, src: string): boolean {
  if (node.type === "text") return false;
  return node.properties?.src === src || node.children.some((child) => shows(child, src));
}

function element(tagName: Element["tagName"], children: TreeNode[]): Element {
  return { type: "element", tagName, children };
}
