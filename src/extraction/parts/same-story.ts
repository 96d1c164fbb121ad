import { partOfTitle } from "#extraction/data/parts.ts";
import { plain } from "#extraction/metadata/plain.ts";
import type { ExtractedArticle } from "#extraction/page.ts";

/** Parts of one story are published together; the clocks of their pages may differ by a little. */
const mostApartMs = 24 * 60 * 60_000;
/** Shorter titles say too little to be found inside another. */
const leastTitle = 12;
/** Of the shorter title's words. */
const sharedWords = 0.6;

/** Judges by what two pages say of themselves whether they are parts of one story. */
export function isSameStory(one: ExtractedArticle, other: ExtractedArticle): boolean {
  if (arePublishedApart(one, other)) return false;
  return haveOneTitle(one.title, other.title) || haveOneAddress(one, other);
}

function arePublishedApart(one: ExtractedArticle, other: ExtractedArticle): boolean {
  const apart = Date.parse(one.publishedAt ?? "") - Date.parse(other.publishedAt ?? "");
  return Math.abs(apart) > mostApartMs;
}

function haveOneTitle(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other]
    .map((title) => plain(title.replace(partOfTitle, "")))
    .toSorted((a, b) => a.length - b.length);
  if (short === long) return true;
  if (short.length >= leastTitle && long.includes(short)) return true;
  const words = new Set(long.split(" "));
  const own = short.split(" ");
  return own.length > 3 && own.filter((word) => words.has(word)).length / own.length >= sharedWords;
}

/** They go by one address; that of the site's front says nothing. */
function haveOneAddress(one: ExtractedArticle, other: ExtractedArticle): boolean {
  const own = [one.canonicalUrl, one.url];
  const shared = [other.canonicalUrl, other.url].find((url) => own.includes(url));
  return shared !== undefined && new URL(shared).pathname !== "/";
}
