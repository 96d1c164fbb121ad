import { isRecord, ownField } from "#base/json.ts";
import type { Article, Picture } from "./article.ts";
import { completenessValues } from "./article.ts";
import { cleanUrl } from "./clean-properties.ts";
import type { Context } from "./clean-properties.ts";
import { cleanInteger, cleanLanguage, cleanLine, oneOf, put } from "./clean-text.ts";
import { cleanTree, mostPictures } from "./clean-tree.ts";
import type { Root, TreeNode } from "./tree.ts";

const web = /^https?:$/;
const mostBytes = Number.MAX_SAFE_INTEGER;

/** Texts of one line, and how long each may be, in characters. */
const lines = [
  ["editor", 300],
  ["siteName", 300],
  ["publisher", 300],
  ["section", 300],
  ["dateline", 300],
  ["excerpt", 4000],
  ["standfirst", 4000],
  ["evidence", 2000],
] as const;

const dates = ["publishedAt", "modifiedAt", "fetchedAt"] as const;

/** Where pictures may come from: paths the gateway signed, or the publisher's own, before signing. */
export type PictureSource = "signed" | "absolute";

/**
 * The one gate of the library: an article made anew from unknown data, or undefined.
 * Wrong fields that an article can do without are left out; without the others it is refused, as is
 * one with nothing to read or see. Never throws.
 */
export function parseArticle(
  value: unknown,
  { pictures: source = "signed" }: { pictures?: PictureSource } = {},
): Article | undefined {
  const { pictures, pictureAt } = readPictures(ownField(value, "pictures"), source);
  const essentials = readEssentials(value, pictureAt);
  if (essentials === undefined) return undefined;
  const article: Article = { ...essentials, pictures };
  const lead = cleanInteger(ownField(value, "leadPicture"), 0, mostPictures);
  put(article, "leadPicture", lead === undefined ? undefined : pictureAt(lead));
  readLines(article, value);
  readFacts(article, value);
  return article;
}

function readEssentials(value: unknown, pictureAt: Context["pictureAt"]) {
  const field = (key: string) => ownField(value, key);
  const url = cleanUrl(field("url"), web);
  const title = cleanLine(field("title"), 1000);
  const wordCount = cleanInteger(field("wordCount"), 0, mostBytes);
  const completeness = oneOf(completenessValues, field("completeness"));
  if (field("version") !== 1 || url === undefined || title === undefined) return undefined;
  if (wordCount === undefined || completeness === undefined) return undefined;
  const body = cleanTree(field("body"), url, pictureAt);
  if (body === undefined || !hasContent(body)) return undefined;
  return { version: 1 as const, url, title, wordCount, body, completeness };
}

function readLines(article: Article, value: unknown): void {
  for (const [key, longest] of lines) put(article, key, cleanLine(ownField(value, key), longest));
  put(article, "bylines", readBylines(ownField(value, "bylines")));
}

function readFacts(article: Article, value: unknown): void {
  const field = (key: string) => ownField(value, key);
  put(article, "canonicalUrl", cleanUrl(field("canonicalUrl"), web));
  put(article, "favicon", cleanUrl(field("favicon"), web));
  put(article, "licence", readLicence(field("licence")));
  for (const key of dates) put(article, key, readDate(field(key)));
  put(article, "language", cleanLanguage(field("language")));
  put(article, "direction", oneOf(["ltr", "rtl"] as const, field("direction")));
  put(article, "original", readOriginal(field("original")));
}

/** The pictures that pass, and where each of the given ones went: the body names them by index. */
function readPictures(value: unknown, source: PictureSource) {
  const pictures: Picture[] = [];
  const places = new Map<number, number>();
  const given: unknown[] = Array.isArray(value) ? value.slice(0, mostPictures) : [];
  for (const [index, entry] of given.entries()) {
    const picture = readPicture(entry, source);
    if (picture !== undefined) places.set(index, pictures.push(picture) - 1);
  }
  return { pictures, pictureAt: (index: number) => places.get(index) };
}

function readPicture(value: unknown, source: PictureSource): Picture | undefined {
  const field = (key: string) => ownField(value, key);
  const src = source === "signed" ? readPath(field("src")) : cleanUrl(field("src"), web);
  if (src === undefined) return undefined;
  const picture: Picture = { src };
  put(picture, "width", cleanInteger(field("width"), 1, 100_000));
  put(picture, "height", cleanInteger(field("height"), 1, 100_000));
  put(picture, "alt", cleanLine(field("alt"), 2000));
  put(picture, "credit", cleanLine(field("credit"), 500));
  put(picture, "thumbHash", readMatch(field("thumbHash"), /^[\w+/-]{1,64}={0,2}$/));
  put(picture, "lightBytes", cleanInteger(field("lightBytes"), 0, mostBytes));
  put(picture, "fullBytes", cleanInteger(field("fullBytes"), 0, mostBytes));
  return picture;
}

/** A path of the gateway; never a host, never a way out of the folder. Long enough for any URL's token. */
function readPath(value: unknown): string | undefined {
  return readMatch(value, /^\/api\/v1\/picture\/\w[\w.~*'()!-]{0,12400}$/);
}

function readBylines(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const bylines = value.slice(0, 20).flatMap((entry) => cleanLine(entry, 300) ?? []);
  return bylines.length === 0 ? undefined : bylines;
}

/** A name, or an address of the web: a name never looks like another kind of address. */
function readLicence(value: unknown): string | undefined {
  const line = cleanLine(value, 300);
  const isAddress = line !== undefined && /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(line);
  return isAddress ? cleanUrl(line, web) : line;
}

function readDate(value: unknown): string | undefined {
  const date = readMatch(value, /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?)?$/);
  return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
}

function readOriginal(value: unknown): Article["original"] {
  const htmlBytes = cleanInteger(ownField(value, "htmlBytes"), 0, mostBytes);
  if (!isRecord(value) || htmlBytes === undefined) return undefined;
  const original: NonNullable<Article["original"]> = { htmlBytes };
  put(original, "pictureBytes", cleanInteger(ownField(value, "pictureBytes"), 0, mostBytes));
  put(original, "pages", cleanInteger(ownField(value, "pages"), 1, 1000));
  return original;
}

function readMatch(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}

/** Recursive: the tree has been cleaned, so its depth is ours. */
function hasContent(node: Root | TreeNode): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  return (node.type === "element" && node.tagName === "img") || node.children.some(hasContent);
}
