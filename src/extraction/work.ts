import { countWords } from "#article/text.ts";
import { forget, type StatsOf } from "#extraction/content/stats.ts";
import { collapse, openingOf } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import type { Metadata } from "#extraction/metadata/metadata.ts";
import type { Block, Page, PageShape, PictureList, Removal } from "./page.ts";
import { type BuildContext, descendants, treeText } from "#extraction/tree/raw-tree.ts";
import type { Element as TreeElement } from "#article/tree.ts";

/** What the steps hand from one to the next. */
export interface Work {
  /** The page as it came: the steps take its document apart, and a verdict may ask for its words. */
  html: string;
  page: Page;
  metadata: Metadata;
  shape: PageShape;
  /** Measured before the first step that judges by it; kept true as elements go. */
  stats: StatsOf;
  /** Boxes that tell of other stories. */
  teasers: ReadonlySet<Element>;
  /** The element that holds the story and nothing else, once it is chosen. */
  content: Element | undefined;
  blocks: Block[];
  pictures: PictureList;
  /** The picture that stood before the text, ready to be put back. */
  lead: LeadFigure | undefined;
  /** How the text was found, when not in the ordinary way. */
  rescuedBy: string | undefined;
  trace: Removal[];
}

/** A lead picture built before the document is taken apart. */
export interface LeadFigure {
  node: TreeElement;
  src: string;
}

const maxTrace = 500;
const traceChars = 80;

/** Writes down what a step took away. */
export function note(trace: Removal[], step: string, why: string, text: string): void {
  if (trace.length < maxTrace) trace.push({ step, why, text: collapse(text).slice(0, traceChars) });
}

/** Takes an element away: out of the document, out of the figures, into the trace. */
export function dropElement(work: Work, step: string, element: Element, why: string): void {
  note(work.trace, step, why, openingOf(element, traceChars * 3));
  forget(work.stats, element);
  element.remove();
}

/** Measures blocks as they leave the tree builder. */
export function measure(nodes: readonly TreeElement[], marks: BuildContext["marks"]): Block[] {
  return nodes.map((node) => measureBlock(node, marks.get(node) ?? ""));
}

/** One block with its text and counts. */
export function measureBlock(node: TreeElement, mark: string): Block {
  const text =
    node.tagName === "pre" ? treeText(node.children) : collapseLines(treeText(node.children));
  const links = descendants([node]).filter(
    (part) => part.tagName === "a" && part.properties?.href?.startsWith("#bk-") !== true,
  );
  const linkWords = links.reduce((sum, link) => sum + countWords(treeText(link.children)), 0);
  return { node, text, words: countWords(text), linkWords, mark };
}

function collapseLines(text: string): string {
  return text
    .split("\n")
    .map(collapse)
    .filter((line) => line !== "")
    .join("\n");
}

/** Keeps the blocks for which `why` finds no reason, and notes the others. */
export function dropBlocks(
  work: Work,
  step: string,
  why: (block: Block, at: number) => string | undefined,
): void {
  work.blocks = work.blocks.filter((block, at) => {
    const reason = why(block, at);
    if (reason !== undefined) note(work.trace, step, reason, block.text);
    return reason === undefined;
  });
}

/** A paragraph or item that reads like prose: enough words, few of them links. */
export function isProse(block: Block): boolean {
  const isText = block.node.tagName !== "figure" && !/^h[1-6]$/.test(block.node.tagName);
  return isText && block.words >= 14 && block.linkWords < block.words / 2;
}

/** Words of blocks that count as the story's text: captions and notes do not. */
export function countBody(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isAside(block.node) ? 0 : block.words), 0);
}

/** Figures and notes are shown, and are not text. */
export function isAside(node: TreeElement): boolean {
  return node.tagName === "figure" || node.properties?.dataKind === "note";
}

/** True for a heading of any level. */
export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.node.tagName);
}

/** Quotes, code and tables say what they like: words in them are judged by nobody. */
export function quotes(block: Block): boolean {
  return /^(?:blockquote|pre|table)$/.test(block.node.tagName);
}
