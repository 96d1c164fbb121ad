import type { Element, Root, Tag, TreeNode } from "#article/tree.ts";

/** Small builders, so that the welcome reads like a text and not like a tree. */
function element(tagName: Tag, ...children: TreeNode[]): Element {
  return { type: "element", tagName, children };
}

const text = (value: string): TreeNode => ({ type: "text", value });

export const root = (...children: Element[]): Root => ({ type: "root", children });
export const paragraph = (value: string): Element => element("p", text(value));
export const heading = (value: string): Element => element("h2", text(value));
export const quote = (value: string): Element => element("blockquote", paragraph(value));
export const item = (value: string): Element => element("li", text(value));
export const list = (...items: Element[]): Element => element("ul", ...items);

export function welcomeFigure(caption: string): Element {
  const picture: Element = {
    type: "element",
    tagName: "img",
    properties: { src: "img:0" },
    children: [],
  };
  return element("figure", picture, element("figcaption", text(caption)));
}
