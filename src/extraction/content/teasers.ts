import { all } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { siteOf } from "#extraction/document/site.ts";
import type { Page } from "#extraction/page.ts";
import { dropElement, type Work } from "#extraction/work.ts";
import type { StatsOf } from "./stats.ts";

/** Characters: a teaser gives a taste, and no more. */
const maxProse = 600;
const maxChars = 1000;
const minTitle = 18;
const minTeasers = 2;
const mostAre = 0.75;
/** Of the page's prose: a page of teasers is a list, and is judged as one. */
const maxShare = 0.4;
const minRest = 200;
const headings = "h1, h2, h3, h4, h5, h6";
const many = "many";

/**
 * Finds the teasers of other stories: for each headline that leads to another page of the site, the
 * largest box that holds no other such headline and little prose.
 */
function findTeasers(page: Page, stats: StatsOf): Set<Element> {
  const { body } = page.document;
  const targets = new Map<Element, string>();
  const links = all(body, "a[href]").flatMap((link) => {
    const target = targetOf(link, page);
    return target === undefined || !isHeadline(link) ? [] : [{ link, target }];
  });
  for (const { link, target } of links)
    for (let at: Element | null = link; at && at !== body; at = at.parentElement) {
      const known = targets.get(at);
      if (known === many) break;
      targets.set(at, known === undefined || known === target ? target : many);
    }
  return new Set(links.flatMap(({ link }) => cardOf(link, targets, stats) ?? []));
}

/** The path a link leads to, when that is another page of the site. */
function targetOf(link: Element, page: Page): string | undefined {
  const target = URL.parse(link.getAttribute("href") ?? "", page.baseUrl);
  if (target === null || !page.site.has(siteOf(target.hostname))) return undefined;
  const isHere = target.pathname === new URL(page.url).pathname;
  return isHere || target.pathname.length < 2 ? undefined : target.pathname;
}

/** A headline: a link of some length that is a heading, or holds one or a picture. */
function isHeadline(link: Element): boolean {
  if (link.textContent.trim().length < minTitle) return false;
  return link.closest(headings) !== null || link.querySelector(`${headings}, img`) !== null;
}

function cardOf(
  link: Element,
  targets: ReadonlyMap<Element, string>,
  stats: StatsOf,
): Element | undefined {
  let card: Element | undefined;
  for (let at: Element | null = link; at; at = at.parentElement) {
    const own = stats.get(at);
    const target = targets.get(at);
    if (own === undefined || target === undefined || target === many) break;
    if (own.prose > maxProse || own.chars > maxChars) break;
    card = at;
  }
  return entryOf(link, stats) ?? card;
}

/** The list entry or article that begins with this headline; links to kin may follow in it. */
function entryOf(link: Element, stats: StatsOf): Element | undefined {
  const entry = link.closest("li, article");
  const own = entry && stats.get(entry);
  if (!own || own.prose > maxProse || own.chars > maxChars) return undefined;
  return all(entry, "a[href]").find(isHeadline) === link ? entry : undefined;
}

/** Drops rows of teasers, and the heading over them, when they are but a part of the page. */
export function dropTeasers(work: Work): void {
  const { page, stats } = work;
  const teasers = findTeasers(page, stats);
  work.teasers = teasers;
  const total = stats.get(page.document.body)?.prose ?? 0;
  const drop = (element: Element, why: string) => dropElement(work, "drop-teasers", element, why);
  for (const [parent, row] of Map.groupBy(teasers, (teaser) => teaser.parentElement)) {
    if (parent === null || !isRow(row, parent) || isMost(proseOf(row, stats), total)) continue;
    const before = row[0]?.previousElementSibling ?? parent.previousElementSibling;
    if (before?.matches(headings) === true) drop(before, "over a row of teasers");
    for (const one of row) drop(one, "row of teasers");
  }
}

function proseOf(row: readonly Element[], stats: StatsOf): number {
  return row.reduce((sum, one) => sum + (stats.get(one)?.prose ?? 0), 0);
}

function isMost(prose: number, total: number): boolean {
  return prose >= total * maxShare || total - prose < minRest;
}

/** Two or more, and nearly all sisters of their kind: a list with some short entries is none. */
function isRow(row: readonly Element[], parent: Element): boolean {
  if (row.length < minTeasers) return false;
  const kinds = new Set(row.map(kindOf));
  const sisters = parent.children.filter((child) => kinds.has(kindOf(child)));
  return row.length >= sisters.length * mostAre;
}

function kindOf(element: Element): string {
  const first = (element.getAttribute("class") ?? "").trim().split(/\s+/)[0] ?? "";
  return `${element.localName}.${first}`;
}
