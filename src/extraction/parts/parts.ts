import { all, attribute, resolveUrl, textIn } from "#extraction/document/dom.ts";
import {
  networks,
  nextWords,
  numberedPath,
  pageQueries,
  wholePath,
  wholeQueries,
} from "#extraction/data/networks.ts";
import type { Page } from "#extraction/page.ts";

const maxParts = 30;

/** The story's other parts, and the address that shows them all, as the page links to them. */
export interface Parts {
  morePages: string[];
  wholePage?: string;
}

/** Finds numbered parts, "next" links and "all" links that lead to the same story. */
export function findParts(page: Page): Parts {
  if (isWhole(page.url)) return { morePages: [] };
  const here = identityOf(page.url);
  const links = linksOf(page).filter(({ url }) => identityOf(url) === here);
  const morePages = fillGaps(numberOf(page.url) ?? 1, numberedLinks(links));
  const linked = links.find(({ url }) => isWhole(url))?.url;
  const whole = linked ?? (morePages.length > 0 ? recipe(page.url) : undefined);
  return { morePages, ...(whole !== undefined && { wholePage: whole }) };
}

/** The addresses of parts by their number, as the pager or a "next" link names them. */
function numberedLinks(links: PartLink[]): Map<number, string> {
  const numbered = new Map<number, string>();
  for (const { url, text, isNext } of links) {
    const number = numberOf(url);
    if (number === undefined || number > maxParts || numbered.has(number)) continue;
    if (isNext || isPagerText(text, number)) numbered.set(number, url);
  }
  return numbered;
}

function isPagerText(text: string, number: number): boolean {
  return (
    text === String(number) ||
    text === `Halaman ${number}` ||
    text === `Page ${number}` ||
    nextWords.test(text) ||
    /^[›»>→]+$/.test(text)
  );
}

interface PartLink {
  url: string;
  text: string;
  isNext: boolean;
}

function linksOf(page: Page): PartLink[] {
  return all(page.document, "a[href], link[rel~='next'][href]").flatMap((link) => {
    const url = resolveUrl(attribute(link, "href"), page.baseUrl);
    if (url === undefined) return [];
    const isNext = /\bnext\b/i.test(link.getAttribute("rel") ?? "");
    return [{ url: url.replace(/#.*$/, ""), text: textIn(link), isNext }];
  });
}

/** A pager "1 2 … 5" names the last: those between follow its pattern. */
function fillGaps(current: number, numbered: Map<number, string>): string[] {
  const last = Math.max(current, ...numbered.keys());
  const sample = [...numbered][0];
  const pages: string[] = [];
  for (let number = current + 1; number <= last; number += 1) {
    const url = numbered.get(number) ?? (sample && replaceNumber(sample[1], sample[0], number));
    if (url !== undefined) pages.push(url);
  }
  return pages;
}

function replaceNumber(url: string, from: number, to: number): string | undefined {
  const parsed = new URL(url);
  const query = pageQueries.find((name) => parsed.searchParams.get(name) === String(from));
  if (query !== undefined) {
    parsed.searchParams.set(query, String(to));
    return parsed.href;
  }
  const path = parsed.pathname.replace(new RegExp(`${from}(/?)$`), `${to}$1`);
  if (path === parsed.pathname) return undefined;
  parsed.pathname = path;
  return parsed.href;
}

/** The number of the part an address names; undefined when it names none. */
function numberOf(url: string): number | undefined {
  const { searchParams, pathname } = new URL(url);
  for (const name of pageQueries) {
    const value = searchParams.get(name);
    if (value !== null && /^\d{1,2}$/.test(value)) return Number(value);
  }
  const number = numberedPath.exec(pathname)?.groups?.["number"];
  return number === undefined ? undefined : Number(number);
}

function isWhole(url: string): boolean {
  const { searchParams, pathname } = new URL(url);
  if (wholePath.test(pathname) && pathname.split("/").length > 2) return true;
  return wholeQueries.some(([name, values]) => values.test(searchParams.get(name) ?? ""));
}

/** An address without what names a part: two parts of a story share it. */
function identityOf(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const names = new Set<string>([...pageQueries, ...wholeQueries.map(([name]) => name)]);
  const rest = [...searchParams].filter(
    ([name, value]) =>
      !(names.has(name) && /^(?:\d{1,2}|all|full|single|semua|true)$/i.test(value)) &&
      !name.startsWith("utm_"),
  );
  const path = pathname.replace(wholePath, "").replace(numberedPath, "").replace(/\/$/, "");
  return `${hostname.replace(/^(?:www|m|amp)\./, "")}${path}?${rest.map((pair) => pair.join("=")).join("&")}`;
}

function recipe(url: string): string | undefined {
  const parsed = new URL(url);
  const network = networks.find(({ host }) => host.test(parsed.hostname));
  if (network === undefined) return undefined;
  if ("query" in network.whole) parsed.searchParams.set(...network.whole.query);
  else parsed.pathname = parsed.pathname.replace(/\/?$/, network.whole.path);
  return parsed.href;
}
