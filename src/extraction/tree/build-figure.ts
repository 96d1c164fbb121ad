import type { Element as TreeElement, TreeNode } from "#article/tree.ts";
import { countWords } from "#article/text.ts";
import { pictureFileLink } from "#extraction/data/pictures.ts";
import { collapse, markOf, textIn } from "#extraction/document/dom.ts";
import { type Element, Text } from "#extraction/document/node.ts";
import { creditIn, creditOf, setCredits } from "./credits.ts";
import {
  type BuildContext,
  descendants,
  inlineOf,
  make,
  makeText,
  type Raw,
  tidy,
  treeText,
} from "./raw-tree.ts";

const maxCaptionWords = 80;
const mostLabelWords = 4;
const textTags = /^(?:pre|table|blockquote|ul|ol|h[2-6])$/;

/** Pictures with their caption in `figcaption` and its credit on the picture. */
export function buildFigure(element: Element, context: BuildContext): Raw[] {
  if (element.querySelector("figure")) return buildGallery(element, context);
  const captions = element.querySelectorAll("figcaption");
  const credit = creditIn(captions);
  const caption = lineOf(captions, context);
  const content = context.convertChildren(element);
  const elements = rawElements(content);
  const pictures = elements.filter((node) => node.tagName === "img");
  const card = elements.find((node) => node.properties?.dataMedia !== undefined);
  const rest = tidy(inlineOf(card ? [] : content));
  const words = countWords(treeText(rest));
  if (elements.some(({ tagName }) => textTags.test(tagName)) || words > maxCaptionWords)
    return asText(content, caption, element);
  if (card) return [withCaption(card, tidy(caption))];
  // A caption alone describes what is not here.
  if (pictures.length === 0) return words > 0 ? asText(content, [], element) : [];
  const line = tidy([...caption, ...(isCaption(caption, rest) ? [makeText(" "), ...rest] : [])]);
  const figure = make(
    "figure",
    line.length > 0 ? [...pictures, make("figcaption", line)] : pictures,
    context.propertiesOf(element),
  );
  setCredits(figure, context.pictures.items, credit);
  return [figure];
}

/** Beside a caption a few words are a counter or a button, unless they say who made the picture. */
function isCaption(caption: readonly TreeNode[], rest: readonly TreeNode[]): boolean {
  const text = treeText(rest);
  return caption.length === 0 || countWords(text) > mostLabelWords || creditOf(text) !== undefined;
}

/** The words of these captions in one line; they leave their place. */
function lineOf(captions: readonly Element[], context: BuildContext): TreeNode[] {
  const known = new Set<string>();
  return captions.flatMap((one) => {
    dropFileLinks(one);
    partWords(one);
    const line = inlineOf(context.convertChildren(one));
    one.remove();
    const text = collapse(treeText(line));
    if (known.has(text)) return [];
    known.add(text);
    return [...line, makeText(" ")];
  });
}

function dropFileLinks(caption: Element): void {
  for (const link of caption.querySelectorAll("a"))
    if (pictureFileLink.test(textIn(link))) link.remove();
}

/** Caption and credit stand in elements that only a style sets apart. */
function partWords(caption: Element): void {
  for (const part of caption.children)
    if (part.nextSibling?.nodeType === 1) caption.insertBefore(new Text(" "), part.nextSibling);
}

/** Figures in a figure: each stays one, and the caption of all goes to the last. */
function buildGallery(element: Element, context: BuildContext): Raw[] {
  const own = element.children.filter(({ localName }) => localName === "figcaption");
  const caption = tidy(lineOf(own, context));
  const content = context.convertChildren(element);
  if (caption.length === 0) return [boxOf(content, element)];
  const last = rawElements(content).findLast(({ tagName }) => tagName === "figure");
  if (!last || last.properties?.dataMedia !== undefined) return asText(content, caption, element);
  const line = last.children.find(
    (child) => child.type === "element" && child.tagName === "figcaption",
  );
  if (line?.type === "element") line.children = tidy([...line.children, makeText(" "), ...caption]);
  else last.children.push(make("figcaption", caption));
  return [boxOf(content, element)];
}

function boxOf(children: Raw[], element: Element): Raw {
  return { type: "box", children, mark: markOf(element) };
}

/** What is no picture keeps its own form; a table takes the caption, others get a line behind. */
function asText(content: Raw[], caption: TreeNode[], element: Element): Raw[] {
  const line = tidy(caption);
  if (line.length === 0) return [boxOf(content, element)];
  const tables = rawElements(content).filter(({ tagName }) => tagName === "table");
  const [table] = tables;
  const hasCaption = table?.children.some(
    (child) => child.type === "element" && child.tagName === "caption",
  );
  if (table && tables.length === 1 && hasCaption === false) {
    table.children.unshift(make("caption", line));
    return [boxOf(content, element)];
  }
  return [boxOf([...content, make("p", [make("small", line)])], element)];
}

function withCaption(card: TreeElement, caption: TreeNode[]): TreeElement {
  if (caption.length === 0) return card;
  const text = collapse(treeText(caption));
  const children = card.children.map((child) => {
    if (child.type === "text" || child.tagName !== "figcaption") return child;
    const title = collapse(treeText(child.children)).replace(/(?:\.\.\.|…)$/, "");
    const link = descendants(child.children).find(({ tagName }) => tagName === "a");
    const isSame = link !== undefined && text.startsWith(title);
    const line = isSame
      ? [{ ...link, children: [makeText(text)] }]
      : [...child.children, makeText(" "), ...caption];
    return { ...child, children: tidy(line) };
  });
  return { ...card, children };
}

function rawElements(raws: readonly Raw[]): TreeElement[] {
  return raws.flatMap((raw) => {
    if (raw.type === "text") return [];
    return raw.type === "box" ? rawElements(raw.children) : descendants([raw]);
  });
}
