import type { Element } from "#extraction/document/node.ts";
import { standfirstMarks } from "#extraction/data/metadata-opening.ts";
import { attribute, isElement, markOf, nextNode } from "#extraction/document/dom.ts";
import { isProse, note, type Work } from "#extraction/work.ts";
import { lineIn, textWithin } from "./lines.ts";
import { parseWrittenDate } from "./dates.ts";
import { readNames } from "./people.ts";
import { plain } from "./plain.ts";

/** Elements after the headline among which its standfirst stands. */
const nearElements = 14;
const shortest = 20;
const longest = 500;
/** Characters: a longer line with a date in it is a sentence. */
const shortLine = 100;
/** Characters of a description that is no first paragraph. */
const longestUnmarked = 320;
const textTags: ReadonlySet<string> = new Set(["p", "h2", "h3", "h4", "div", "span"]);

/** The line under the headline that sums the story up: marked as such, or the page's description. */
export function findStandfirst(
  headline: Element | undefined,
  excerpt: string | undefined,
): string | undefined {
  if (headline === undefined) return undefined;
  const description = plain(excerpt ?? "");
  for (const element of elementsAfter(headline)) {
    const isText =
      textTags.has(element.localName) && textWithin(element, longest * 3) !== undefined;
    const text = isText ? ownText(element) : "";
    const isFit = text.length >= shortest && text.length <= longest && !isCredit(text);
    if (isFit && isStandfirst(element, text, description)) return text;
  }
  return undefined;
}

/** The elements under a headline, in order. */
function elementsAfter(headline: Element): Element[] {
  const root = rootOf(headline);
  const found: Element[] = [];
  let at = nextNode(headline, root, true);
  for (; at && found.length < nearElements; at = nextNode(at, root))
    if (isElement(at)) found.push(at);
  return found;
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
    text.length <= longestUnmarked &&
    plain(text) === description &&
    (/^h[2-4]$/.test(element.localName) || !hasTextAfter(element))
  );
}

/** A byline or a date under the headline. */
function isCredit(text: string): boolean {
  if (/^(?:by|oleh|penulis|reporter) |\d min(?:ute)?s? read|menit baca/i.test(text)) return true;
  if (text.length < shortLine && parseWrittenDate(text) !== undefined) return true;
  return !/(?:^|\s)(?!and|dan|with)\p{Ll}/u.test(text) && readNames(text).length > 1;
}

function hasTextAfter(element: Element): boolean {
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling)
    if (at.localName === "p" && textWithin(at, 80) === undefined) return true;
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
