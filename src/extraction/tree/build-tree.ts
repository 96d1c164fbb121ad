import type { Element, Node } from "#extraction/document/node.ts";
import type { Properties, Tag } from "#article/tree.ts";
import { numberAnchors } from "./anchors.ts";
import { buildFigure, buildPicture } from "./build-figure.ts";
import { buildDefinitions, buildTable } from "./build-table.ts";
import { decodeFragment, isElement, isText, markOf, resolveUrl } from "#extraction/document/dom.ts";
import type { Page, PictureList } from "#extraction/page.ts";
import {
  type BuildContext,
  flow,
  inlineOf,
  isBlock,
  make,
  makeText,
  mixed,
  type Raw,
  tidy,
} from "./raw-tree.ts";
import type { Element as TreeElement } from "#article/tree.ts";

type Handler = (element: Element, context: BuildContext) => Raw[];

const dropped = new Set(
  "script style template iframe object embed svg math form-control button input select textarea option head title meta link base frame frameset noembed noframes noscript xmp plaintext audio video source canvas portal dialog map marquee progress meter datalist".split(
    " ",
  ),
);
const boxes = new Set(
  "div section article main header footer aside center address form fieldset hgroup body nav menu dir legend amp-ad tbody thead tr td th".split(
    " ",
  ),
);
const inlineTags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "em"],
  ["em", "em"],
  ["dfn", "em"],
  ["var", "em"],
  ["del", "s"],
  ["s", "s"],
  ["strike", "s"],
  ["u", "u"],
  ["mark", "mark"],
  ["small", "small"],
  ["sub", "sub"],
  ["sup", "sup"],
  ["abbr", "abbr"],
  ["acronym", "abbr"],
  ["cite", "cite"],
  ["q", "q"],
  ["kbd", "kbd"],
  ["samp", "samp"],
  ["tt", "code"],
  ["code", "code"],
  ["time", "time"],
  ["bdi", "bdi"],
  ["bdo", "bdo"],
  ["ruby", "ruby"],
  ["rt", "rt"],
  ["rp", "rp"],
]);

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["p", buildParagraph],
  ["h1", buildHeading],
  ["h2", buildHeading],
  ["h3", buildHeading],
  ["h4", buildHeading],
  ["h5", buildHeading],
  ["h6", buildHeading],
  ["ul", buildList],
  ["ol", buildList],
  ["dl", buildDefinitions],
  [
    "blockquote",
    (element, context) =>
      block("blockquote", flow(context.convertChildren(element), context), element, context),
  ],
  ["details", buildDetails],
  ["pre", buildPreformatted],
  ["figure", buildFigure],
  ["table", buildTable],
  ["img", buildPicture],
  ["a", buildLink],
  ["br", () => [make("br", [])]],
  ["hr", () => [make("hr", [])]],
]);

/** Turns an element's content into the blocks of an article's body. */
export function buildBlocks(
  root: Element,
  page: Page,
  pictures: PictureList,
): { blocks: TreeElement[]; marks: BuildContext["marks"] } {
  const { ids, anchors } = numberAnchors(root, page.url);
  const context: BuildContext = {
    baseUrl: page.baseUrl,
    pageUrl: page.url,
    pictures,
    marks: new WeakMap(),
    ids,
    anchors,
    convertChildren: (element) => [...element.childNodes].flatMap((node) => convert(node, context)),
  };
  return { blocks: flow(convert(root, context), context), marks: context.marks };
}

// Recursion is safe here: parse.ts has cut the document to 64 levels.
function convert(node: Node, context: BuildContext): Raw[] {
  if (isText(node)) return [makeText((node.nodeValue ?? "").replaceAll(/[ \t\r\n\f]+/g, " "))];
  if (!isElement(node)) return [];
  const name = node.localName;
  if (dropped.has(name)) return [];
  const handler = handlers.get(name);
  if (handler) return handler(node, context);
  const children = context.convertChildren(node);
  if (boxes.has(name)) return [asBox(node, children, context)];
  const tag = inlineTags.get(name);
  const isEmpty = children.length === 0;
  if (tag === undefined || isEmpty || children.some((child) => isBlock(child))) return children;
  return [make(tag, inlineOf(children), direction(node))];
}

function asBox(element: Element, children: Raw[], context: BuildContext): Raw {
  const id = context.ids.get(element);
  return { type: "box", children, mark: markOf(element), ...(id !== undefined && { id }) };
}

/** A block with its mark, language, direction and anchor; nothing when it is empty. */
function block(
  tag: Tag,
  children: TreeElement["children"],
  element: Element,
  context: BuildContext,
): Raw[] {
  if (children.length === 0) return [];
  const id = context.ids.get(element);
  const node = make(tag, children, { ...(id !== undefined && { id }), ...direction(element) });
  const mark = markOf(element);
  if (mark !== "") context.marks.set(node, mark);
  return [node];
}

function direction(element: Element): Properties {
  const lang = element.getAttribute("lang") ?? "";
  const dir = element.getAttribute("dir")?.toLowerCase();
  return {
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) && { lang }),
    ...((dir === "ltr" || dir === "rtl" || dir === "auto") && { dir }),
  };
}

function buildParagraph(element: Element, context: BuildContext): Raw[] {
  const children = context.convertChildren(element);
  const hasBreaks = children.some((child) => child.type === "element" && child.tagName === "br");
  if (hasBreaks || children.some((child) => isBlock(child)))
    return [asBox(element, children, context)];
  return block("p", tidy(inlineOf(children)), element, context);
}

function buildHeading(element: Element, context: BuildContext): Raw[] {
  const children = context.convertChildren(element);
  const level = element.localName;
  const tag = level === "h3" || level === "h4" || level === "h5" || level === "h6" ? level : "h2";
  const text = tidy(inlineOf(children));
  if (text.length > 0) return block(tag, text, element, context);
  return children.filter((child) => child.type === "element" && isBlock(child));
}

function buildList(element: Element, context: BuildContext): Raw[] {
  const items = [...element.children].flatMap((child) => buildItem(child, context));
  const tag = element.localName === "ol" ? "ol" : "ul";
  const [list] = block(tag, items, element, context);
  if (list?.type !== "element") return [];
  const start = Number(element.getAttribute("start"));
  const isNumbered = tag === "ol" && Number.isInteger(start) && start > 1 && start < 100_000;
  if (isNumbered) list.properties = { ...list.properties, start };
  return [list];
}

function buildItem(child: Element, context: BuildContext): TreeElement[] {
  if (dropped.has(child.localName)) return [];
  // A list inside a list without an item around it is a common slip.
  const raw = child.localName === "li" ? context.convertChildren(child) : convert(child, context);
  const content = mixed(raw, context);
  const id = context.ids.get(child);
  return content.length === 0 ? [] : [make("li", content, id === undefined ? {} : { id })];
}

function buildDetails(element: Element, context: BuildContext): Raw[] {
  const summary = [...element.children].find((child) => child.localName === "summary");
  const title = summary ? tidy(inlineOf(context.convertChildren(summary))) : [];
  summary?.remove();
  const content = flow(context.convertChildren(element), context);
  if (content.length === 0) return [];
  return block(
    "details",
    [...(title.length > 0 ? [make("summary", title)] : []), ...content],
    element,
    context,
  );
}

/** White space is the content here: lines stay lines, whatever drew them. */
function buildPreformatted(element: Element, context: BuildContext): Raw[] {
  const text = lineText(element)
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
  if (text.trim() === "") return [];
  return block("pre", [make("code", [makeText(text)])], element, context);
}

function lineText(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (isText(node)) text += node.nodeValue ?? "";
    else if (!isElement(node) || dropped.has(node.localName)) continue;
    else if (node.localName === "br") text += "\n";
    else if (boxes.has(node.localName) || node.localName === "p" || node.localName === "li")
      text += `${text === "" || text.endsWith("\n") ? "" : "\n"}${lineText(node)}\n`;
    else text += lineText(node);
  }
  return text;
}

function buildLink(element: Element, context: BuildContext): Raw[] {
  const children = context.convertChildren(element);
  if (children.length === 0) return [];
  if (children.some((child) => isBlock(child) && child.type !== "box")) return children;
  const href = hrefOf(element, context);
  const line = inlineOf(children);
  if (href === undefined) return children;
  return [make("a", line, { href })];
}

function hrefOf(element: Element, context: BuildContext): string | undefined {
  const href = element.getAttribute("href")?.trim() ?? "";
  if (href.startsWith("#") || href.startsWith(`${context.pageUrl}#`)) {
    const name = href.slice(href.indexOf("#") + 1);
    return context.anchors.get(name) ?? context.anchors.get(decodeFragment(name));
  }
  if (/^(?:mailto|tel):[^\s]{3,200}$/i.test(href)) return href;
  return resolveUrl(href, context.baseUrl);
}
