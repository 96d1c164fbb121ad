import { blockNames } from "#extraction/content/stats.ts";
import { decodeEntities } from "#extraction/document/entities.ts";
import { buildDocument } from "#extraction/document/build-document.ts";
import { Element, type Node, Text } from "#extraction/document/node.ts";
import { isMarkdown, drawMarkdown } from "./markdown.ts";

/** Of one text; a long story has a tenth of it. */
const maxChars = 500_000;
const anyTag = /<(?:[a-z][a-z\d-]{0,20}|\/[a-z][a-z\d-]{0,20})(?:\s[^<>]*)?\/?>/i;
const codeMarks = /[{};]\s*(?:function|var|const|let)\s|@media\b|^\s*<script/i;

/** A text between blocks: HTML, Markdown, or plain paragraphs, one a line. */
export function drawText(whole: string): Node[] {
  const text = whole.slice(0, maxChars);
  if (isMarkdown(text)) return drawMarkdown(text, drawLine);
  if (anyTag.test(text)) return asBlocks(parse(text));
  const decoded = text.includes("&") ? decodeEntities(text) : text;
  if (anyTag.test(decoded)) return asBlocks(parse(decoded));
  if (codeMarks.test(decoded)) return [];
  return decoded
    .split(/[\n\r]+/)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(line.trim()));
}

/** A piece of a line: plain text, or HTML when it holds tags. */
export function drawLine(text: string): Node[] {
  if (anyTag.test(text)) return parse(text);
  return text === "" ? [] : [new Text(text.includes("&") ? decodeEntities(text) : text)];
}

function parse(html: string): Node[] {
  return buildDocument(html).document.body.childNodes;
}

/** A line of its own stays one, whatever stands before and after it. */
function asBlocks(nodes: readonly Node[]): Node[] {
  const isBlock = (node: Node) => node.nodeType === 1 && blockNames.has(node.localName);
  if (nodes.every(isBlock)) return [...nodes];
  const holder = new Element(nodes.some(isBlock) ? "div" : "p");
  for (const node of nodes) holder.append(node);
  return [holder];
}

function paragraph(line: string): Element {
  const element = new Element("p");
  element.append(new Text(line));
  return element;
}
