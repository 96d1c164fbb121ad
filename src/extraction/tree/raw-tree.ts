import type { Element } from "#extraction/document/node.ts";
import type {
  Element as TreeElement,
  Properties,
  Tag,
  Text as TreeText,
  TreeNode,
} from "#article/tree.ts";
import { tidyLines } from "#article/text.ts";
import type { PictureList } from "#extraction/page.ts";

/** A tree in the making: a box is a block without a tag of its own (div, section). */
export type Raw = TreeNode | Box;

interface Box {
  type: "box";
  children: Raw[];
  mark: string;
  /** Anchor, language and direction: for the blocks inside that have none of their own. */
  properties?: Properties;
}

/** What the handlers of the tags share. */
export interface BuildContext {
  baseUrl: string;
  pageUrl: string;
  pictures: PictureList;
  /** Class words a block stood under: post-clean judges by them. */
  marks: WeakMap<TreeElement, string>;
  /** `#bk-<n>` that a link leads to, or its absolute address. */
  hrefOf(link: Element): string | undefined;
  /** Anchor, language and direction of an element, where they differ from the page's. */
  propertiesOf(element: Element): Properties;
  /** Remembers the class words of the element a block was made of. */
  marked(block: TreeElement, element: Element): TreeElement;
  convert(element: Element): Raw[];
  convertChildren(element: Element): Raw[];
}

const blockTags: ReadonlySet<string> = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "ul",
  "ol",
  "dl",
  "pre",
  "figure",
  "table",
  "hr",
  "details",
]);

/** True for what cannot stand inside a line of text; a picture counts, it gets a figure. */
export function isBlock(raw: Raw): boolean {
  return (
    raw.type === "box" ||
    (raw.type === "element" && (blockTags.has(raw.tagName) || raw.tagName === "img"))
  );
}

/** A tree element; empty properties are left out. */
export function make(tagName: Tag, children: TreeNode[], properties?: Properties): TreeElement {
  const hasProperties = properties !== undefined && Object.keys(properties).length > 0;
  return { type: "element", tagName, ...(hasProperties && { properties }), children };
}

/** A text node. */
export function makeText(value: string): TreeText {
  return { type: "text", value };
}

/** Stands for a line break inside `pre` while the white space around it is collapsed. */
const keptBreak = "\uE000";

/** The text of a tree: blocks on lines of their own; `pre` keeps its lines. */
export function treeText(nodes: readonly TreeNode[]): string {
  return tidyLines(joinText(nodes)).replaceAll(keptBreak, "\n");
}

function joinText(nodes: readonly TreeNode[]): string {
  let text = "";
  for (const node of nodes) {
    if (node.type === "text") text += node.value;
    else if (node.tagName === "br") text += "\n";
    else if (node.tagName === "pre")
      text += `\n${joinText(node.children).replaceAll("\n", keptBreak)}\n`;
    else if (blockTags.has(node.tagName) || lineTags.has(node.tagName))
      text += `\n${joinText(node.children)}\n`;
    else if (node.tagName !== "rp" && node.tagName !== "rt") text += joinText(node.children);
  }
  return text;
}

const lineTags: ReadonlySet<string> = new Set([
  "li",
  "dt",
  "dd",
  "tr",
  "td",
  "th",
  "caption",
  "figcaption",
  "summary",
]);

/** Every element below, in order. */
export function descendants(nodes: readonly TreeNode[]): TreeElement[] {
  const found: TreeElement[] = [];
  collect(nodes, found);
  return found;
}

function collect(nodes: readonly TreeNode[], found: TreeElement[]): void {
  for (const node of nodes) {
    if (node.type === "text") continue;
    found.push(node);
    collect(node.children, found);
  }
}

/** The blocks of a container: runs of inline nodes become paragraphs, boxes dissolve. */
export function flow(children: readonly Raw[], context: BuildContext): TreeElement[] {
  const blocks: TreeElement[] = [];
  let run: TreeNode[] = [];
  const flush = () => {
    blocks.push(...paragraphs(run));
    run = [];
  };
  for (const raw of children) {
    if (raw.type !== "box" && !isBlock(raw)) {
      run.push(raw);
      continue;
    }
    flush();
    if (raw.type === "box") blocks.push(...boxBlocks(raw, context));
    else if (raw.type === "element")
      blocks.push(raw.tagName === "img" ? make("figure", [raw]) : raw);
  }
  flush();
  return blocks;
}

function boxBlocks(box: Box, context: BuildContext): TreeElement[] {
  const blocks = flow(box.children, context);
  if (box.mark !== "") {
    for (const block of blocks)
      context.marks.set(block, `${box.mark}${context.marks.get(block) ?? ""}`);
  }
  if (box.properties !== undefined) inherit(blocks, box.properties);
  return blocks;
}

/** The anchor goes to the first block, language and direction to all that do not say their own. */
function inherit(blocks: readonly TreeElement[], { id, ...others }: Properties): void {
  const [first] = blocks;
  if (id !== undefined && first) first.properties = { id, ...first.properties };
  if (Object.keys(others).length === 0) return;
  for (const block of blocks) block.properties = { ...others, ...block.properties };
}

/** Content of a cell or list item: a bare line when that is all there is, else blocks. */
export function mixed(children: readonly Raw[], context: BuildContext): TreeNode[] {
  if (!children.some(isBlock)) return tidy(inlineOf(children));
  const blocks = flow(children, context);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.tagName === "p" ? only.children : blocks;
}

/** Everything as one line: blocks dissolve, pictures go, neighbouring texts become one. */
export function inlineOf(children: readonly Raw[]): TreeNode[] {
  const line: TreeNode[] = [];
  addInline(children, line);
  return line;
}

function addInline(children: readonly Raw[], line: TreeNode[]): void {
  for (const raw of children) {
    if (raw.type === "text") addText(raw.value, line);
    else if (raw.type === "box" || blockTags.has(raw.tagName)) {
      addText(" ", line);
      addInline(raw.children, line);
      addText(" ", line);
    } else if (raw.tagName !== "img") line.push({ ...raw, children: inlineOf(raw.children) });
  }
}

function addText(value: string, line: TreeNode[]): void {
  const last = line.at(-1);
  if (last?.type !== "text") line.push(makeText(value));
  else
    line[line.length - 1] = makeText(
      last.value.endsWith(" ") ? last.value + value.replace(/^ +/, "") : last.value + value,
    );
}

/** Two line breaks in a row part paragraphs. */
function paragraphs(run: readonly TreeNode[]): TreeElement[] {
  const parts: TreeNode[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    if (node.type === "element" && node.tagName === "br") breaks += 1;
    else if (node.type !== "text" || node.value.trim() !== "") {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts
    .map(tidy)
    .filter((part) => part.length > 0)
    .map((part) => make("p", part));
}

/** Joins text nodes, collapses white space, trims both ends; [] when nothing is left to read. */
export function tidy(nodes: readonly TreeNode[]): TreeNode[] {
  const line = collapseTexts(nodes);
  while (isEdge(line[0])) line.shift();
  while (isEdge(line.at(-1))) line.pop();
  const first = line[0];
  if (first?.type === "text") line[0] = makeText(first.value.trimStart());
  const last = line.at(-1);
  if (last?.type === "text") line[line.length - 1] = makeText(last.value.trimEnd());
  return line.some(hasWords) ? line : [];
}

function hasWords(node: TreeNode): boolean {
  return node.type === "text" ? /[^\s\u200b]/.test(node.value) : node.children.some(hasWords);
}

const uneven = /[\t\r\n\f]| {2}/;

/** Neighbouring texts as one, white space collapsed, without elements that hold nothing. */
function collapseTexts(nodes: readonly TreeNode[]): TreeNode[] {
  const kept = nodes.filter(
    (node) => node.type === "text" || node.tagName === "br" || node.children.length > 0,
  );
  return joinTexts(kept).map((node) =>
    node.type === "text" && uneven.test(node.value)
      ? makeText(node.value.replaceAll(/[ \t\r\n\f]+/g, " "))
      : node,
  );
}

/** Neighbouring texts as one. */
export function joinTexts(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && node.value === "") continue;
    if (node.type === "text" && last?.type === "text")
      joined[joined.length - 1] = makeText(last.value + node.value);
    else joined.push(node);
  }
  return joined;
}

function isEdge(node: TreeNode | undefined): boolean {
  if (node === undefined) return false;
  return node.type === "text" ? node.value.trim() === "" : node.tagName === "br";
}
