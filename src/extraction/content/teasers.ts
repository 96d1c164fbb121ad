import { all } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { measureElements, siteOf, type Stats, type StatsOf } from "./stats.ts";

type Drop = (element: Element, why: string) => void;

const minTeasers = 2;
const mostAre = 0.75;
/** Characters: a teaser gives a taste, and no more. */
const maxProse = 600;
const maxChars = 1000;
/** Of the page's prose: a page of teasers is a list, and is judged as one. */
const maxShare = 0.4;
const minRest = 200;
const minTitle = 18;
const headings = "h1, h2, h3, h4, h5, h6";

/**
 * Drops rows of teasers: sisters of one kind that each lead to another page of the site by a linked
 * headline or card. Their prose would otherwise count as the story's.
 */
export function dropTeasers(body: Element, url: string, drop: Drop): void {
  const page = new URL(url);
  const stats = measureElements(body, page.hostname);
  const total = stats.get(body)?.prose ?? 0;
  const visit = (element: Element): void => {
    for (const row of rowsOf(element)) {
      const prose = row.reduce((sum, one) => sum + (stats.get(one)?.prose ?? 0), 0);
      const isPart = prose < total * maxShare && total - prose > minRest;
      if (!isPart || !isTeaserRow(row, stats, page)) continue;
      dropHeading(row, element, drop);
      for (const one of row) drop(one, "row of teasers");
    }
    for (const child of element.children) visit(child);
  };
  visit(body);
}

/** Sisters with the same tag and first class, two or more. */
function rowsOf(element: Element): Element[][] {
  const kinds = new Map<string, Element[]>();
  for (const child of element.children) {
    if (/^(?:p|h[1-6]|br|hr|img|tr|td|tbody|dt|dd|figure|pre|span|a)$/.test(child.localName))
      continue;
    const first = (child.getAttribute("class") ?? "").trim().split(/\s+/)[0] ?? "";
    const kind = `${child.localName}.${first}`;
    const row = kinds.get(kind);
    if (row) row.push(child);
    else kinds.set(kind, [child]);
  }
  return [...kinds.values()].filter((row) => row.length >= minTeasers);
}

function isTeaserRow(row: Element[], stats: StatsOf, page: URL): boolean {
  const teasers = row.filter((one) => {
    const own = stats.get(one);
    return own !== undefined && isTeaser(one, own, page);
  });
  return teasers.length >= minTeasers && teasers.length >= row.length * mostAre;
}

function isTeaser(element: Element, own: Stats, page: URL): boolean {
  if (own.chars < minTitle || own.prose > maxProse || own.chars > maxChars) return false;
  // Lists of plain links are told by their density; here only cards count.
  if (element.localName === "li" && own.pictures === 0 && !element.querySelector(headings))
    return false;
  return all(element, "a[href]").some((link) => isHeadline(link, element, own, page));
}

/** A link to another page of the site that is a heading, holds one, or holds most of the text. */
function isHeadline(link: Element, teaser: Element, own: Stats, page: URL): boolean {
  const target = URL.parse(link.getAttribute("href") ?? "", page.href);
  if (target === null || siteOf(target.hostname) !== siteOf(page.hostname)) return false;
  if (target.pathname === page.pathname || target.pathname.length < 2) return false;
  if (link.querySelector(headings) !== null) return true;
  const heading = link.closest(headings);
  if (heading !== null) return teaser.contains(heading);
  const text = link.textContent.trim();
  return text.length >= minTitle && text.length >= own.chars * 0.5;
}

/** "More from us" over a row goes with it. */
function dropHeading(row: Element[], parent: Element, drop: Drop): void {
  const first = row[0];
  const before = first?.previousElementSibling ?? parent.previousElementSibling;
  if (before && before.matches(headings)) drop(before, "over a row of teasers");
}
