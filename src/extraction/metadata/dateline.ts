import type { Element as TreeElement } from "#article/tree.ts";
import { datelines, notPlaces } from "#extraction/data/metadata-opening.ts";
import { treeText } from "#extraction/tree/raw-tree.ts";
import type { Block } from "#extraction/page.ts";
import { isProse, type Work } from "#extraction/work.ts";
import { squash } from "./plain.ts";
import { hostLabels } from "./site.ts";

/** Characters in which a dateline stands. */
const opening = 120;
/** Blocks before the first prose that may be a dateline alone. */
const mostBefore = 4;
const mostWords = 5;
const leastLine = 60;
const mostLines = 3;

/** The place a story reports from, from the opening of its first paragraphs. */
export function findDateline(text: string): string | undefined {
  const start = text.slice(0, opening);
  for (const pattern of datelines) {
    const place = pattern.exec(start)?.groups?.["place"]?.trim();
    if (place !== undefined && !notPlaces.test(place) && place.split(" ").length <= mostWords)
      return place;
  }
  return undefined;
}

/** Reads the dateline of the first prose blocks, or of a short one before them. */
export function readDateline(work: Work): string | undefined {
  const isText = (block: Block) => block.node.tagName === "p" && isProse(block);
  const at = work.blocks.findIndex(isText);
  const first = work.blocks[at];
  if (first === undefined) return undefined;
  const alone = work.blocks
    .slice(Math.max(0, at - mostBefore), at)
    .filter(({ node, text }) => node.tagName === "p" && /[–—-]$/.test(text))
    .map(({ text }) => `${text} ${first.text}`);
  // The lines at the head of an old page may stand in one paragraph, before the story's first.
  const next = work.blocks.slice(at + 1, at + 1 + mostBefore).find(isText);
  const lines = [first, next]
    .flatMap((block) => block?.text.split("\n") ?? [])
    .filter((line) => line.length >= leastLine);
  const place =
    [...alone, ...lines.slice(0, mostLines)].map(findDateline).find((one) => one !== undefined) ??
    markedPlace(work, first.node);
  const outlets = [work.metadata.siteName ?? "", ...hostLabels(work.page.url).slice(0, 1)];
  return place === undefined || outlets.map(squash).includes(squash(place)) ? undefined : place;
}

/** "<b>Elmsbüll.</b> When …": a place when the page speaks of it again. */
function markedPlace(work: Work, node: TreeElement): string | undefined {
  const [first] = node.children;
  if (first?.type !== "element" || !/^(?:strong|b|em)$/.test(first.tagName)) return undefined;
  const place = /^\s*(?<place>\p{Lu}[\p{L}'’ -]{3,30})\s*[.:]\s*$/u.exec(
    treeText(first.children).slice(0, opening),
  )?.groups?.["place"];
  if (place === undefined || place.split(" ").length > 3 || notPlaces.test(place)) return undefined;
  // A place has an element of its own elsewhere: a kicker, a tag.
  return work.html.includes(`>${place}<`) ? place : undefined;
}
