import { metaNames } from "#extraction/data/metadata-sources.ts";
import {
  genericTails,
  pagePart,
  tightSeparators,
  titleSeparators,
} from "#extraction/data/metadata-titles.ts";
import type { Page } from "#extraction/page.ts";
import { textField } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import { keyWords, lineOf, squash } from "./plain.ts";
import { isExactSite, isSiteAlone, isSitePart, type Site } from "./site.ts";
import type { Survey } from "./survey.ts";

/** What a page says its title is, as written and without the site's name. */
export interface Claim {
  full: string;
  bare: string;
  keys: ReadonlySet<string>;
}

/** Characters of a title that is left when its site is cut. */
const leastTitle = 3;

/** Every title the page states, the surest first: linked data, metas, `<title>`, microdata. */
export function readClaims(page: Page, { tags, tab, properties }: Survey, site: Site): Claim[] {
  const { story } = page.data;
  const headline = story && textField(page.data, story["headline"] ?? story["name"]);
  const marked = properties.get("headline");
  const stated = [
    headline,
    firstMeta(tags, metaNames.title),
    tab,
    marked && lineOf(marked.attributes.get("content") ?? marked.textContent),
  ];
  const lines = stated.flatMap((text) => (text === undefined ? [] : lineOf(text)));
  const titles = lines.filter((text) => text.length > 1 && !isSiteAlone(text, site));
  const sections = sectionsOf(page);
  return titles.map((full) => {
    const bare = stripSite(full, site, sections);
    return { full, bare, keys: keyWords(bare) };
  });
}

/** Parts of the site that a title may end with: its section and the folders of the address. */
export function sectionsOf({ data, url }: Page): ReadonlySet<string> {
  const stated = data.story && textField(data, data.story["articleSection"]);
  const folders = new URL(url).pathname.split("/").slice(1, -1);
  return new Set([stated ?? "", ...folders].map(squash).filter((one) => one !== ""));
}

/**
 * Takes the site's name, section and page number off the end (or the name off the front); keeps
 * titles that only look divided.
 */
export function stripSite(
  title: string,
  site: Site,
  sections: ReadonlySet<string>,
  isHeading = false,
): string {
  let text = title.replace(pagePart, "");
  for (let times = 0; times < 3; times += 1) {
    const cut =
      cutSlogan(text, site) ?? cutLast(text, site, sections, isHeading) ?? cutFirst(text, site);
    if (cut === undefined) break;
    text = cut.replace(pagePart, "");
  }
  return text === "" ? title : text;
}

/** "Title | Warta.com | Kabar Tercepat": what follows the site's name goes with it. */
function cutSlogan(text: string, site: Site): string | undefined {
  const signs = [...text.matchAll(titleSeparators)];
  const found = signs.find((sign, at) => {
    const part = text.slice(sign.index + sign[0].length, signs[at + 1]?.index);
    return sign.index >= leastTitle && isExactSite(part, site);
  });
  const rest = found && text.slice(0, found.index);
  return rest !== undefined && !isExactSite(rest, site) ? rest : undefined;
}

function cutLast(
  text: string,
  site: Site,
  sections: ReadonlySet<string>,
  isHeading: boolean,
): string | undefined {
  const sign = [...text.matchAll(titleSeparators)].at(-1);
  if (sign === undefined) return cutTight(text, site);
  const [last, rest] = [text.slice(sign.index + sign[0].length), text.slice(0, sign.index)];
  if (rest.length < leastTitle) return undefined;
  if (isSitePart(last, site)) return rest;
  const isPipe = /[|｜»]/.test(sign[0]);
  if (isPipe && (sections.has(squash(last)) || genericTails.test(last.trim()))) return rest;
  const isShort = last.split(" ").length <= 4 && last.length < text.length / 3;
  return isPipe && isShort && !isHeading && site.name === undefined ? rest : undefined;
}

function cutFirst(text: string, site: Site): string | undefined {
  const sign = text.matchAll(titleSeparators).next().value;
  if (sign === undefined || !isExactSite(text.slice(0, sign.index), site)) return undefined;
  return text.slice(sign.index + sign[0].length);
}

/** "标题_新浪网": no spaces around the sign. */
function cutTight(text: string, site: Site): string | undefined {
  const sign = [...text.matchAll(tightSeparators)].at(-1);
  if (sign === undefined || sign.index < 3) return undefined;
  const last = squash(text.slice(sign.index + 1));
  return last.length > 1 && site.names.has(last) ? text.slice(0, sign.index) : undefined;
}
