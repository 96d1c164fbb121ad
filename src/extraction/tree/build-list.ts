import type { Element as TreeElement, TreeNode } from "#article/tree.ts";
import { countWords } from "#article/text.ts";
import type { Element } from "#extraction/document/node.ts";
import {
  type BuildContext,
  descendants,
  isBlock,
  make,
  mixed,
  type Raw,
  treeText,
} from "./raw-tree.ts";

const mostCaptionWords = 60;

/** A list with its numbering; a list of pictures becomes their figures. */
export function buildList(element: Element, context: BuildContext): Raw[] {
  const items: TreeElement[] = [];
  for (const child of element.children) addItem(child, items, context);
  if (items.length === 0) return [];
  if (isGallery(items)) return items.flatMap(galleryItem);
  const tag = element.localName === "ol" ? "ol" : "ul";
  const start = tag === "ol" ? startOf(element) : undefined;
  const properties = { ...context.propertiesOf(element), ...(start !== undefined && { start }) };
  return [context.marked(make(tag, items, properties), element)];
}

function addItem(child: Element, items: TreeElement[], context: BuildContext): void {
  // A list inside a list without an item around it is a common slip: it belongs to the item before.
  const raw = child.localName === "li" ? context.convertChildren(child) : context.convert(child);
  const content = mixed(raw, context);
  if (content.length === 0) return;
  const last = items.at(-1);
  const isList = child.localName === "ul" || child.localName === "ol";
  if (isList && last) last.children = [...asBlocks(last.children), ...content];
  else items.push(make("li", content, context.propertiesOf(child)));
}

function asBlocks(nodes: TreeNode[]): TreeNode[] {
  return nodes.some(isBlock) ? nodes : [make("p", nodes)];
}

function startOf(list: Element): number | undefined {
  const first = list.children.find(({ localName }) => localName === "li");
  const value = list.getAttribute("start") ?? first?.getAttribute("value") ?? "";
  const start = /^-?\d{1,5}$/.test(value.trim()) ? Number(value) : 1;
  return start === 1 ? undefined : start;
}

/** Slides: each item shows pictures, and says no more than a caption, none of it a link elsewhere. */
function isGallery(items: readonly TreeElement[]): boolean {
  return items.every((item) => {
    const [first] = item.children;
    if (first?.type !== "element" || first.tagName !== "figure") return false;
    const parts = descendants([item]);
    if (
      parts.some(({ tagName }) => tagName === "ul" || tagName === "ol" || /^h[1-6]$/.test(tagName))
    )
      return false;
    const links = parts.filter(({ tagName }) => tagName === "a");
    const linked = links.reduce((sum, link) => sum + countWords(treeText(link.children)), 0);
    const words = countWords(treeText(item.children));
    return linked * 2 <= words && words <= mostCaptionWords;
  });
}

function galleryItem(item: TreeElement): Raw[] {
  const blocks = item.children.filter((child) => child.type === "element");
  const [figure, text, ...others] = blocks;
  const hasCaption = figure?.children.some(
    (child) => child.type === "element" && child.tagName === "figcaption",
  );
  if (!figure || text?.tagName !== "p" || others.length > 0 || hasCaption === true) return blocks;
  return [{ ...figure, children: [...figure.children, make("figcaption", text.children)] }];
}
