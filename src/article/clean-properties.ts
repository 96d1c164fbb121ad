import { ownField } from "#base/json.ts";
import { parseUrl } from "#base/url.ts";
import { cleanInteger, cleanLanguage, cleanLine, oneOf, put } from "./clean-text.ts";
import type { Properties, Tag } from "./tree.ts";

/** Where a tree stands: what its links are relative to, and which pictures it may name. */
export interface Context {
  baseUrl?: string | undefined;
  /** The index in the cleaned list of pictures; undefined when there is no such picture. */
  pictureAt: (index: number) => number | undefined;
}

const longestUrl = 4096;
const longestAlt = 2000;

/** Blocks may say their language and direction, and be the target of a link inside the story. */
const blocks: ReadonlySet<Tag> = new Set([
  ...([
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "details",
    "summary",
  ] as const),
  ...(["ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "hr"] as const),
  ...(["table", "caption", "tr", "th", "td"] as const),
]);

const directions = ["ltr", "rtl", "auto"] as const;
const media = ["video", "audio", "embed", "live"] as const;

type Reader = (kept: Properties, given: unknown, context: Context) => void;

const readCell: Reader = (kept, given) => {
  put(kept, "colSpan", cleanInteger(ownField(given, "colSpan"), 1, 1000));
  put(kept, "rowSpan", cleanInteger(ownField(given, "rowSpan"), 1, 1000));
};

const readDirection: Reader = (kept, given) =>
  put(kept, "dir", oneOf(directions, ownField(given, "dir")));

const readers: { [Name in Tag]?: Reader } = {
  a: (kept, given, { baseUrl }) => put(kept, "href", cleanHref(ownField(given, "href"), baseUrl)),
  img: (kept, given, context) => {
    put(kept, "src", cleanPicture(ownField(given, "src"), context));
    put(kept, "alt", cleanLine(ownField(given, "alt"), longestAlt));
  },
  ol: (kept, given) => put(kept, "start", cleanInteger(ownField(given, "start"), -99_999, 99_999)),
  td: readCell,
  th: readCell,
  bdi: readDirection,
  bdo: readDirection,
  figure: (kept, given) => put(kept, "dataMedia", oneOf(media, ownField(given, "dataMedia"))),
  p: (kept, given) => put(kept, "dataKind", oneOf(["note"], ownField(given, "dataKind"))),
};

/**
 * What of an element's properties a story keeps: known names with judged values, nothing else.
 * @see tree.ts for their meaning
 */
export function cleanProperties(tag: Tag, given: unknown, context: Context): Properties {
  const kept: Properties = {};
  readers[tag]?.(kept, given, context);
  if (blocks.has(tag)) {
    put(kept, "id", cleanPlaceName(ownField(given, "id")));
    put(kept, "lang", cleanLanguage(ownField(given, "lang")));
    put(kept, "dir", oneOf(directions, ownField(given, "dir")));
  }
  return kept;
}

function cleanPlaceName(value: unknown): string | undefined {
  return typeof value === "string" && /^bk-\d{1,5}$/.test(value) ? value : undefined;
}

function cleanPicture(value: unknown, { pictureAt }: Context): string | undefined {
  if (typeof value !== "string" || !/^img:\d{1,4}$/.test(value)) return undefined;
  const index = pictureAt(Number(value.slice(4)));
  return index === undefined ? undefined : `img:${index}`;
}

function cleanHref(value: unknown, baseUrl: string | undefined): string | undefined {
  if (typeof value !== "string" || value.length > longestUrl) return undefined;
  if (/^#bk-\d{1,5}$/.test(value)) return value;
  return cleanUrl(value, /^(?:https?|mailto|tel):$/, baseUrl);
}

/** A URL after the platform has read it: of an allowed scheme, without credentials, at most 4 KiB. */
export function cleanUrl(value: unknown, schemes: RegExp, baseUrl?: string): string | undefined {
  const url = typeof value === "string" ? parseUrl(value, baseUrl) : undefined;
  if (url === undefined || !schemes.test(url.protocol)) return undefined;
  if (url.username !== "" || url.password !== "" || url.href.length > longestUrl) return undefined;
  return url.href;
}
