import type { Document } from "#extraction/document/node.ts";
import { all, attribute, collapse, textIn } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";
import { textField } from "./json-ld.ts";
import type { Page } from "#extraction/page.ts";

/** Characters; what is longer is no title, and is cut before patterns read it. */
const maxTitle = 1000;
const separators = /\s+[|·•»–—-]\s+|\s+::\s+|\s*[|»]\s*/g;

/**
 * The title: the h1 that og:title, the JSON-LD headline or `<title>` contains, else the headline,
 * else og:title less the site's suffix. An h1 that is the site's name is refused.
 */
export function chooseTitle(page: Page, siteName?: string): string {
  const { document, data } = page;
  const headline = data.story && textField(data, data.story["headline"] ?? data.story["name"]);
  const social = metaOf(document, "og:title") ?? metaOf(document, "twitter:title");
  const tab = lineOf(textIn(document.querySelector("title")));
  const claims = [social, headline, tab].filter((claim) => claim !== undefined && claim !== "");
  const h1 = headings(document, siteName).find((text) =>
    claims.some((claim) => claim !== undefined && agrees(claim, text)),
  );
  if (h1 !== undefined) return h1;
  if (headline !== undefined && headline.length > 3) return headline;
  const shortened = stripSite(social ?? tab, siteName);
  const onlyH1 = headings(document, siteName);
  return shortened || onlyH1[0] || social || tab;
}

function metaOf(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const content = meta && attribute(meta, "content");
  return content ? lineOf(content) : undefined;
}

function lineOf(text: string): string {
  return collapse(decodeEntities(text.slice(0, maxTitle)));
}

function headings(document: Document, siteName?: string): string[] {
  const site = siteName === undefined ? "" : plain(siteName);
  return all(document, "h1")
    .map(textIn)
    .filter((text) => text.length > 1 && text.length < 300 && plain(text) !== site);
}

/** The claim holds the heading, or the two share nearly all their words. */
function agrees(claim: string, heading: string): boolean {
  const [long, short] = [plain(claim), plain(heading)];
  if (short.length < 4) return long === short;
  if (long.includes(short)) return short.length > 14 || short.length > long.length / 3;
  const words = new Set(long.split(" "));
  const own = short.split(" ");
  return own.length > 3 && own.filter((word) => words.has(word)).length / own.length > 0.8;
}

/** Takes the site's name off the end (or front); keeps titles that only look divided. */
function stripSite(title: string, siteName?: string): string {
  const parts = title.split(separators).map((part) => part.trim());
  if (parts.length < 2) return title;
  const site = siteName === undefined ? undefined : plain(siteName);
  const isSite = (part: string) => site !== undefined && same(plain(part), site);
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (isSite(last)) return cutAt(title, last, "end");
  if (isSite(first)) return cutAt(title, first, "start");
  const isSuffix = last.split(" ").length <= 4 && last.length < title.length / 3;
  return site === undefined && isSuffix ? cutAt(title, last, "end") : title;
}

function same(part: string, site: string): boolean {
  return part !== "" && (part === site || part.replaceAll(" ", "") === site.replaceAll(" ", ""));
}

function cutAt(title: string, part: string, side: "start" | "end"): string {
  const rest = side === "end" ? title.slice(0, title.lastIndexOf(part)) : title.slice(part.length);
  return rest.replaceAll(/^[\s|·•»–—:-]+|[\s|·•»–—:-]+$/g, "");
}

/** Letters and digits only, lower case: how titles are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
