import type { Element, Node } from "#extraction/document/node.ts";
import { standfirstMarks } from "#extraction/data/metadata-opening.ts";
import { attribute, isElement, markOf, nextNode } from "#extraction/document/dom.ts";
import { isProse, note, type Work } from "#extraction/work.ts";
import { lineIn } from "./lines.ts";
import { plain } from "./plain.ts";

/** Elements after the headline among which its standfirst stands. */
const nearElements = 14;
const shortest = 20;
const longest = 500;
const textTags: ReadonlySet<string> = new Set(["p", "h2", "h3", "h4", "div", "span"]);

/** The line under the headline that sums the story up: marked as such, or the page's description. */
export function findStandfirst(
  headline: Element | undefined,
  excerpt: string | undefined,
): string | undefined {
  if (headline === undefined) return undefined;
  const description = plain(excerpt ?? "");
  let at: Node | undefined = nextNode(headline, rootOf(headline), true);
  for (let count = 0; at && count < nearElements; at = nextNode(at, rootOf(headline))) {
    if (!isElement(at)) continue;
    count += 1;
    if (at.localName === "h1" || at.textContent.length > longest * 3) continue;
    const text = textTags.has(at.localName) ? ownText(at) : "";
    if (text.length < shortest || text.length > longest) continue;
    if (isStandfirst(at, text, description)) return text;
  }
  return undefined;
}

function rootOf(element: Element): Element {
  let at = element;
  while (at.parentNode) at = at.parentNode;
  return at;
}

/** The text of an element that is one line. */
function ownText(element: Element): string {
  const isOuter = element.children.some(({ localName }) =>
    /^(?:p|div|h\d|ul|section)$/.test(localName),
  );
  return isOuter ? "" : lineIn(element);
}

function isStandfirst(element: Element, text: string, description: string): boolean {
  if (attribute(element, "itemprop")?.toLowerCase() === "alternativeheadline") return true;
  if (standfirstMarks.test(markOf(element))) return true;
  // Many sites put the first paragraph into the description: a standfirst has no text beside it.
  return (
    plain(text) === description && (/^h[2-4]$/.test(element.localName) || !hasTextAfter(element))
  );
}

function hasTextAfter(element: Element): boolean {
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling)
    if (at.localName === "p" && at.textContent.length > 80) return true;
  return false;
}

/**
 * Takes the standfirst out of the text: the one found under the headline, or a headed first block. On
 * a page that holds nothing else it stays the text.
 */
export function takeStandfirst(work: Work): string | undefined {
  const { standfirst } = work.metadata;
  const first = work.blocks.findIndex((block) => block.node.tagName !== "figure");
  if (standfirst === undefined)
    return isHeadedExcerpt(work, first) ? takeBlock(work, first) : undefined;
  const own = plain(standfirst);
  const copy = work.blocks.findIndex((one, at) => at <= first + 3 && plain(one.text) === own);
  if (copy === -1) return standfirst;
  const isAll = work.blocks.every(({ words }, at) => at === copy || words === 0);
  return isAll ? undefined : takeBlock(work, copy);
}

/**
 * Many sites put the first paragraph into the description: only a marked or headed line is a
 * standfirst.
 */
function isHeadedExcerpt(work: Work, at: number): boolean {
  const { excerpt } = work.metadata;
  const block = work.blocks[at];
  if (excerpt === undefined || block === undefined || at > 2 || block.words < 6) return false;
  const isMarked = standfirstMarks.test(block.mark) || / (?:lead|intro) /.test(block.mark);
  const isHeaded = isMarked || /^h[2-6]$/.test(block.node.tagName);
  return (
    isHeaded &&
    plain(block.text) === plain(excerpt) &&
    work.blocks.slice(at + 1).filter(isProse).length > 1
  );
}

function takeBlock(work: Work, at: number): string | undefined {
  const block = work.blocks[at];
  if (block === undefined) return undefined;
  work.blocks = work.blocks.filter((_, index) => index !== at);
  note(
    work.trace,
    "take-standfirst",
    "stands under the headline, or equals the page's description",
    block.text,
  );
  return block.text;
}
