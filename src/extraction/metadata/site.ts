import type { Page } from "#extraction/page.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import { genericSites, secondLevels } from "#extraction/data/metadata-titles.ts";
import { listOf, resolveItem, textField, typesOf } from "./json-ld.ts";
import { plain, squash } from "./plain.ts";
import type { Survey } from "./survey.ts";

/** Who brings the story out, under every name the page gives. */
export interface Site {
  name?: string;
  /** Only when it is another than the site's name. */
  publisher?: string;
  /** Every name, squashed. */
  names: ReadonlySet<string>;
  /** The words of the names, for a tail that is part of one. */
  words: ReadonlySet<string>;
  /** The host's own labels, without the top level: "detik", "news". */
  labels: readonly string[];
}

const longestName = 80;
/** What a site's name has after its host's label. */
const siteTail = /^(?:s|com|co|id|net|org|news|blog|online|tv|website|official|home|berita){0,4}$/;
/** What a company adds to the name it goes by. */
const companyWords = /^PT\.? |,? (?:inc|ltd|llc|gmbh|corp|co|tbk|plc|s\.?a|ag)\.?$/i;
const divider = /\s+[|·•»:~–—-]\s+|\s*[|»]\s*|,\s+/;

/** Reads the names of the site: what it calls itself, who publishes it, what its host is called. */
export function findSite(page: Page, { tags }: Survey): Site {
  const labels = hostLabels(page.url);
  const publisher = linkedPublisher(page);
  const section = squash(
    (page.data.story && textField(page.data, page.data.story["articleSection"])) ?? "",
  );
  const stated = metaNames.site
    .flatMap((name) => tags.get(name)?.slice(0, 1) ?? [])
    // Some networks name the section there.
    .filter((name) => squash(name) !== section || isOwnName(name, labels));
  const printed = metaNames.publisher.flatMap((name) => tags.get(name)?.slice(0, 1) ?? []);
  const all = [...stated, publisher, linkedSite(page)].filter((name) => name !== undefined);
  const name = all.flatMap((one) => cleanSite(one, labels) ?? [])[0];
  const other = [publisher, ...printed].flatMap((one) =>
    one === undefined ? [] : (cleanSite(one, labels) ?? []),
  )[0];
  const isOther = other !== undefined && name !== undefined && !isSameSite(other, name);
  return {
    ...(name !== undefined && { name }),
    ...(isOther && { publisher: other }),
    names: new Set(
      [
        new URL(page.url).hostname.replace(/^www\./, ""),
        ...all,
        ...printed,
        ...(name === undefined ? [] : [name]),
      ]
        .map(squash)
        .filter((one) => one !== ""),
    ),
    words: new Set(all.flatMap((one) => plain(one).split(" "))),
    labels,
  };
}

/** "Kompas.com" and "KOMPAS" are one. */
function isSameSite(one: string, other: string): boolean {
  const bare = (name: string) =>
    squash(name.replace(/\.[a-z]{2,4}\b.*$/i, "").replace(companyWords, ""));
  return bare(one) === bare(other);
}

/** A name as readers know it: without the slogan that sites add for search engines. */
function cleanSite(text: string, labels: readonly string[]): string | undefined {
  const name = text.replace(/[\s|·•»:~–—-]+$/, "").replace(/^[\s|·•»:~–—-]+/, "");
  if (name === "" || genericSites.test(name) || /^(?:https?:|@)|\/\//i.test(name)) return undefined;
  const parts = name.split(divider).filter((part) => part !== "" && !genericSites.test(part));
  if (parts.length < 2) return name.length <= longestName ? name : undefined;
  const own = parts.find((part) => isOwnName(part, labels)) ?? parts[0];
  const isSlogan = name.length > 30;
  const chosen = isSlogan ? own : name;
  return chosen !== undefined && chosen.length <= longestName ? chosen : undefined;
}

function isOwnName(part: string, labels: readonly string[]): boolean {
  const bare = squash(part);
  return labels.some(
    (label) =>
      bare === label ||
      (label.length > 3 && (bare.includes(label) || label.includes(bare)) && bare.length > 3),
  );
}

function linkedPublisher({ data }: Page): string | undefined {
  const item = data.story && resolveItem(data, listOf(data.story["publisher"])[0]);
  return item && textField(data, item["name"]);
}

function linkedSite({ data }: Page): string | undefined {
  const item = data.items.find((one) =>
    typesOf(one).some((type) => type === "WebSite" || type === "NewsMediaOrganization"),
  );
  return item && textField(data, item["name"]);
}

/** "https://news.detik.com" → detik, news, newsdetik; the top levels and "www" are left out. */
export function hostLabels(url: string): string[] {
  const parts = new URL(url).hostname.toLowerCase().split(".");
  if (parts.length < 2 || /^\d+$/.test(parts.at(-1) ?? "")) return [];
  const isTwo =
    parts.length > 2 && (parts.at(-1)?.length ?? 0) === 2 && secondLevels.has(parts.at(-2) ?? "");
  const own = parts
    .slice(0, isTwo ? -2 : -1)
    .filter((part) => !/^(?:www?\d?|m|mobile|amp)$/.test(part));
  const labels = own.toReversed().map((part) => part.replaceAll("-", ""));
  return [...new Set([...labels, labels.toReversed().join("")])].filter((label) => label !== "");
}

/** The domain that a company registers: "news.detik.com" and "m.detik.com" share it. */
export function registeredDomain(url: string): string {
  const parts = new URL(url).hostname.toLowerCase().split(".");
  const isTwo =
    parts.length > 2 && (parts.at(-1)?.length ?? 0) === 2 && secondLevels.has(parts.at(-2) ?? "");
  return parts.slice(isTwo ? -3 : -2).join(".");
}

/** True when a part of a title is the site's name, or its host's. */
export function isExactSite(part: string, site: Site): boolean {
  const bare = squash(part);
  const isDomain = /^[\w-]+(?:\.[\w-]+){1,3}$/.test(part.trim());
  if (isDomain && site.labels.some((label) => bare.includes(label))) return true;
  return bare !== "" && (site.names.has(bare) || site.labels[0] === bare);
}

/** True when a part of a title names the site, its short form, or its host. */
export function isSitePart(part: string, site: Site): boolean {
  const bare = squash(part);
  const words = plain(part).split(" ");
  if (bare === "" || isExactSite(part, site)) return true;
  if (words.length > 6) return false;
  const [main = "", ...others] = site.labels;
  if (others.includes(bare) || isLabel(bare, main)) return true;
  return words.length === 1
    ? site.words.has(bare) || isInitials(part.trim(), site)
    : words.length <= 4 && isShortForm(words, main, site);
}

/** "Nasional Tempo.co", "Koia" of the shop Drink Koia. */
function isShortForm(words: readonly string[], main: string, site: Site): boolean {
  return (main.length > 3 && words.includes(main)) || words.every((word) => site.words.has(word));
}

/** "detikNews" on detik.com; "Tribunnews" on tribunnews.com; never a word that happens to be short. */
function isLabel(bare: string, label: string): boolean {
  if (label === "") return false;
  if (label.length >= 4 && bare.startsWith(label) && bare.length <= label.length + 16) return true;
  if (label.length >= 4 && bare.endsWith(label) && bare.length <= label.length + 12) return true;
  return bare.length >= 4 && label.startsWith(bare);
}

/** "WFA" of the World Future Awards. */
function isInitials(part: string, site: Site): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(part)) return false;
  const initials = plain(site.name ?? "")
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
  return part.toLowerCase() === initials;
}

/** "Kompas.com", "Rina's blog" on rina.example: the site's name and nothing else. */
export function isSiteAlone(text: string, { names, labels }: Site): boolean {
  const key = squash(text);
  return (
    names.has(key) ||
    labels.some((label) => key.startsWith(label) && siteTail.test(key.slice(label.length)))
  );
}
