import {
  arrowLabel,
  commentAddress,
  longestLabel,
  nextLabel,
  numberLabel,
  previousLabel,
  wholeLabel,
} from "#extraction/data/parts.ts";
import { commentSections } from "#extraction/data/selectors.ts";
import type { Element } from "#extraction/document/node.ts";
import { all, attribute, resolveUrl, textIn } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { placesOf } from "./address.ts";

/** A link as a pager has it: what it says of the part it leads to. */
export interface PagerLink {
  url: string;
  role: Role;
}

type Role =
  | { kind: "number"; number: number }
  | { kind: "next" | "previous" }
  /** Its address alone says which part. */
  | { kind: "arrow" }
  /** All parts at once; in its words, or perhaps only in its address. */
  | { kind: "whole"; isSaid: boolean };

const mostLinks = 300;
/** Relative addresses of parts may be as short as "2/" or "page/2". */
const longestTail = 12;
/** An address that may say it shows all parts; the words on such a link do not matter. */
const maybeWhole = /all|full|semua|single/i;

/** The links of a page that may lead to other parts of its story, without fragments and itself. */
export function pagerLinks(page: Page): PagerLink[] {
  const own = withoutFragment(page.url);
  const name = nameOf(page.url);
  const links: PagerLink[] = [];
  for (const link of all(page.document, "a[href], link[rel][href]")) {
    const href = attribute(link, "href") ?? "";
    // Nearly all links of a page end here, before anything is read of them.
    if (!href.includes(name) && href.length > longestTail && !href.startsWith("?")) continue;
    const found = readLink(link, href, page.baseUrl);
    if (found === undefined || found.url === own) continue;
    if (link.closest(commentSections) === null) links.push(found);
    if (links.length === mostLinks) break;
  }
  return links;
}

/** What the addresses of all parts have in common: the story's name, without number and ending. */
function nameOf(url: string): string {
  const paths = placesOf(url).map(({ stem }) => stem.split("?", 1)[0] ?? "");
  const shortest = paths.reduce((short, path) => (path.length < short.length ? path : short));
  return shortest.split("/").at(-1)?.split(".", 1)[0] ?? "";
}

function readLink(link: Element, href: string, baseUrl: string): PagerLink | undefined {
  if (href.startsWith("#") || commentAddress.test(href)) return undefined;
  const role = roleOf(link.getAttribute("rel") ?? "", labelOf(link), href);
  const url = role && resolveUrl(href, baseUrl);
  if (role === undefined || url === undefined) return undefined;
  return { url: withoutFragment(url), role };
}

/** The words of a link, or what stands for them; nothing when it is longer than a pager's. */
function labelOf(link: Element): string {
  if (link.localName === "link") return "";
  const label = textIn(link) || attribute(link, "aria-label") || attribute(link, "title") || "";
  return label.length > longestLabel ? "" : label;
}

function roleOf(rel: string, label: string, href: string): Role | undefined {
  if (/\bnext\b/i.test(rel)) return { kind: "next" };
  if (/\b(?:prev|previous|first|canonical)\b/i.test(rel)) return { kind: "previous" };
  if (label !== "") {
    const role = roleOfLabel(label);
    if (role !== undefined) return role;
  }
  return maybeWhole.test(href) ? { kind: "whole", isSaid: false } : undefined;
}

function roleOfLabel(label: string): Role | undefined {
  const number = numberLabel.exec(label)?.groups?.["number"];
  if (number !== undefined) return { kind: "number", number: Number(number) };
  if (nextLabel.test(label)) return { kind: "next" };
  if (arrowLabel.test(label)) return { kind: "arrow" };
  if (previousLabel.test(label)) return { kind: "previous" };
  return wholeLabel.test(label) ? { kind: "whole", isSaid: true } : undefined;
}

function withoutFragment(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
