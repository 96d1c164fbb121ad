import { cleanText } from "#article/clean-text.ts";
import type { Element as TreeElement, Properties, Tag } from "#article/tree.ts";
import { isText, markOf } from "#extraction/document/dom.ts";
import type { Element, Node } from "#extraction/document/node.ts";
import type { Page, PictureList } from "#extraction/page.ts";
import { buildPreformatted, isCodeBlock } from "./build-code.ts";
import { makeContext } from "./build-context.ts";
import { buildFigure } from "./build-figure.ts";
import { buildList } from "./build-list.ts";
import { buildPicture } from "./build-picture.ts";
import { buildDefinitions, buildTable } from "./build-table.ts";
import { settleLanguages } from "./settle-languages.ts";
import { limitDepth } from "./limit-depth.ts";
import { noteAttribute } from "./notes.ts";
import {
  type BuildContext,
  flow,
  inlineOf,
  isBlock,
  make,
  makeText,
  type Raw,
  tidy,
} from "./raw-tree.ts";

type Handler = (element: Element, context: BuildContext) => Raw[];

const dropped: ReadonlySet<string> = new Set(
  "script style template iframe object embed svg math form-control button input select textarea option head title meta link base frame frameset noembed noframes noscript xmp plaintext audio video source canvas portal dialog map marquee progress meter datalist".split(
    " ",
  ),
);
const boxes: ReadonlySet<string> = new Set(
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
  const context = makeContext({ root, page, pictures, convert });
  const blocks = flow(convert(root, context), context);
  limitDepth(blocks);
  settleLanguages(blocks, page);
  return { blocks, marks: context.marks };
}

// Recursion is safe here: the parser has cut the document to 64 levels.
function convert(node: Node, context: BuildContext): Raw[] {
  if (isText(node)) return [makeText(lineOf(node.nodeValue))];
  const name = node.localName;
  if (dropped.has(name)) return [];
  const handler = handlers.get(name);
  if (handler) return handler(node, context);
  if (name === "code" && isCodeBlock(node)) return buildPreformatted(node, context);
  const children = context.convertChildren(node);
  if (boxes.has(name)) return [asBox(node, children, context)];
  const tag = inlineTags.get(name);
  if (children.length === 0 || children.some(isBlock)) return children;
  if (tag === undefined) return asSpan(node, children, context);
  return [
    make(tag, inlineOf(children), tag === "bdo" || tag === "bdi" ? directionOf(node, context) : {}),
  ];
}

/** Text as it is shown: no line break stands between two Chinese or Japanese signs. */
function lineOf(text: string): string {
  const line = unwanted.test(text) ? cleanText(text).replaceAll("\u00AD", "") : text;
  if (!/[\t\r\n\f]| {2}/.test(line)) return line;
  const joined = letterwise.test(line) ? line.replaceAll(brokenLine, "") : line;
  return joined.replaceAll(/[ \t\r\n\f]+/g, " ");
}
/** What the gate takes out, and soft hyphens: no word is found again with one inside. */
const unwanted = /[\u00AD\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\t\n\f\r])\p{Cc}/u;
const signs = String.raw`[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]`;
const letterwise = new RegExp(signs);
const brokenLine = new RegExp(`(?<=${signs})[ \\t\\r]{0,20}\\n\\s*(?=${signs})`, "g");

/** What a style sets on lines of its own is a block; what runs the other way is set apart. */
function asSpan(element: Element, children: Raw[], context: BuildContext): Raw[] {
  const style = element.getAttribute("style");
  if (style !== null && /display\s?:\s?(?:block|table|flex|grid)/i.test(style))
    return [asBox(element, children, context)];
  const { dir } = element.hasAttribute("dir") ? directionOf(element, context) : {};
  return dir === undefined ? children : [make("bdi", inlineOf(children), { dir })];
}

function directionOf(element: Element, context: BuildContext): Properties {
  const { dir } = context.propertiesOf(element);
  return dir === undefined ? {} : { dir };
}

function asBox(element: Element, children: Raw[], context: BuildContext): Raw {
  return {
    type: "box",
    children,
    mark: markOf(element),
    properties: context.propertiesOf(element),
  };
}

/** A block with its mark, language, direction and anchor; nothing when it is empty. */
function block(
  tag: Tag,
  children: TreeElement["children"],
  element: Element,
  context: BuildContext,
): Raw[] {
  if (children.length === 0) return [];
  return [context.marked(make(tag, children, context.propertiesOf(element)), element)];
}

function buildParagraph(element: Element, context: BuildContext): Raw[] {
  const children = context.convertChildren(element);
  const hasBreaks = children.some((child) => child.type === "element" && child.tagName === "br");
  const isNote = element.hasAttribute(noteAttribute);
  if (!isNote && (hasBreaks || children.some(isBlock))) return [asBox(element, children, context)];
  const [paragraph] = block("p", tidy(inlineOf(children)), element, context);
  if (isNote && paragraph?.type === "element")
    paragraph.properties = { ...paragraph.properties, dataKind: "note" };
  return paragraph ? [paragraph] : [];
}

/** The story's title is the only h1: what the page so marks stands below it. */
function buildHeading(element: Element, context: BuildContext): Raw[] {
  const children = context.convertChildren(element);
  const level = element.localName;
  const tag = level === "h3" || level === "h4" || level === "h5" || level === "h6" ? level : "h2";
  const text = tidy(inlineOf(children));
  if (text.length > 0) return block(tag, text, element, context);
  return children.filter((child) => child.type === "element" && isBlock(child));
}

function buildDetails(element: Element, context: BuildContext): Raw[] {
  const summary = element.children.find((child) => child.localName === "summary");
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

function buildLink(element: Element, context: BuildContext): Raw[] {
  const children = context.convertChildren(element);
  if (children.length === 0) return [];
  if (children.some((child) => isBlock(child) && child.type !== "box")) return children;
  const href = context.hrefOf(element);
  return href === undefined ? children : [make("a", inlineOf(children), { href })];
}
