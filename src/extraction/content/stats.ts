import { siteOf } from "#extraction/document/site.ts";
import type { Element, Text } from "#extraction/document/node.ts";

/** What stands in an element, all levels below it included. Lengths are of collapsed text. */
export interface Stats {
  chars: number;
  /** Of those, inside links that leave the page. */
  linkChars: number;
  commas: number;
  /** Ends of sentences. */
  stops: number;
  paragraphs: number;
  items: number;
  pictures: number;
  inputs: number;
  /** Characters of runs of text that read as prose. */
  prose: number;
}

/** The sites a page belongs to, as `siteOf` names them. */
type Site = ReadonlySet<string>;

export type StatsOf = Map<Element, Stats>;

/** Elements that stand on lines of their own. */
export const blockNames: ReadonlySet<string> = new Set(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const counted: Readonly<Record<string, "paragraphs" | "items" | "pictures" | "inputs">> = {
  p: "paragraphs",
  li: "items",
  img: "pictures",
  input: "inputs",
  button: "inputs",
};
const inPage = 0.3;
const elsewhere = 0.4;
const maxLinkChars = 600;

/**
 * Measures every element at or below `root`, in one pass from the leaves up.
 * @param site links to it count as links, links elsewhere hardly
 */
export function measureElements(root: Element, site: Site): StatsOf {
  const all: StatsOf = new Map();
  measure(root, site, all);
  return all;
}

// Recursion is safe: the parser builds no more than 64 levels.
function measure(element: Element, site: Site, all: StatsOf): Stats {
  const stats = emptyStats();
  const own = emptyStats();
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      addText(stats, node);
      addText(own, node);
      continue;
    }
    const below = measure(node, site, all);
    add(stats, below, node.localName);
    if (below.prose === 0 && !blockNames.has(node.localName)) add(own, below, node.localName);
  }
  if (element.localName === "a") weighLink(element, stats, site);
  if (blockNames.has(element.localName)) stats.prose += proseOf(stats, own);
  all.set(element, stats);
  return stats;
}

/** Empty figures, to be added to. */
export function emptyStats(): Stats {
  return {
    chars: 0,
    linkChars: 0,
    commas: 0,
    stops: 0,
    paragraphs: 0,
    items: 0,
    pictures: 0,
    inputs: 0,
    prose: 0,
  };
}

function add(stats: Stats, other: Stats, name: string): void {
  stats.chars += other.chars;
  stats.linkChars += other.linkChars;
  stats.commas += other.commas;
  stats.stops += other.stops;
  stats.paragraphs += other.paragraphs;
  stats.items += other.items;
  stats.pictures += other.pictures;
  stats.inputs += other.inputs;
  stats.prose += other.prose;
  const count = Object.hasOwn(counted, name) ? counted[name] : undefined;
  if (count !== undefined) stats[count] += 1;
}

/** What a link holds is no prose; one left open by mistake may hold half the page. */
function weighLink(link: Element, stats: Stats, site: Site): void {
  const weight = linkWeight(link, site);
  stats.linkChars = stats.chars * weight;
  if (stats.chars <= maxLinkChars) stats.prose *= 1 - weight;
}

/** What stands around a story leads to the same site; a story's own links and sources elsewhere. */
function linkWeight(link: Element, site: Site): number {
  const href = link.getAttribute("href");
  if (href === null) return 0;
  if (href.startsWith("#")) return inPage;
  const other = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(href)?.[1];
  return other === undefined || site.has(siteOf(other)) ? 1 : elsewhere;
}

const space = 32;
const commas: ReadonlySet<number> = new Set(
  Array.from(",،﹐︐︑⹁⸴⸲，、", (char) => char.charCodeAt(0)),
);
const stops: ReadonlySet<number> = new Set(
  Array.from(".!?…。！？؟।", (char) => char.charCodeAt(0)),
);

/** Adds a text's length, commas and sentence ends. */
export function addText(stats: Stats, text: Text): void {
  const value = text.nodeValue;
  let wasSpace = true;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    const isSpace = code <= space || code === 0xa0;
    if (!isSpace || !wasSpace) stats.chars += 1;
    if (!isSpace && (code < 65 || code > 0x60b)) {
      if (commas.has(code)) stats.commas += 1;
      else if (stops.has(code)) stats.stops += 1;
    }
    wasSpace = isSpace;
  }
}

/** Takes an element's figures off those of all it stands in, before it goes. */
export function forget(stats: StatsOf, element: Element): void {
  const own = stats.get(element);
  if (own === undefined) return;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const outer = stats.get(at);
    if (outer === undefined) return;
    for (const name of names) outer[name] = Math.max(0, outer[name] - own[name]);
  }
}

const names = [
  "chars",
  "linkChars",
  "commas",
  "stops",
  "paragraphs",
  "items",
  "pictures",
  "inputs",
  "prose",
] as const;

/** Share of the text that stands in links. */
export function linkDensity({ chars, linkChars }: Stats): number {
  return chars === 0 ? 0 : linkChars / chars;
}

const minProse = 80;
const minShortLines = 140;
const maxLinked = 0.35;

/** The element's own line when it reads as a sentence, or its short lines together. */
function proseOf(stats: Stats, own: Stats): number {
  if (own.chars >= minProse) return own.stops > 0 && linkDensity(own) < maxLinked ? own.chars : 0;
  const isTalk = stats.prose === 0 && stats.chars >= minShortLines && stats.stops > 1;
  return isTalk && linkDensity(stats) < maxLinked ? stats.chars : 0;
}
