import type { Article } from "#article/article.ts";
import { cleanInteger } from "#article/clean-text.ts";
import { parseArticle } from "#article/validate.ts";
import { isRecord, ownField, parseJson } from "#base/json.ts";
import { parseAsked, parseAskedUrl } from "./asks.ts";
import { packArticle } from "./compact-article.ts";
import { parsePlace, parseTold, type Told, writeTold } from "./told.ts";
import { unpackArticle } from "./unpack-article.ts";

/** One story asked for in a pack. */
export interface PackAsk {
  url: string;
  /** `etag` of the text that is here already. */
  etag?: string;
  /** The reader is asked before a text costs more: its price comes instead. */
  maxBytes?: number;
}

/** One line of the answer to `POST /api/v1/pack`, complete in itself. */
export type PackFrame = (
  | { kind: "article"; n: number; etag: string; article: Article }
  /** The text is as it was when it had the etag that was asked with. */
  | { kind: "unchanged"; n: number }
  | Told
) & {
  /** Bytes of the answer's body as sent before this frame, coding included. */
  sentBytes?: number;
};

const longestEtag = 100;

/** Reads what is asked of a pack, all of it or nothing; undefined when any part is not as promised. */
export function parseAsks(value: unknown): PackAsk[] | undefined {
  return parseAsked(value, parseAsk);
}

function parseAsk(value: unknown): PackAsk | undefined {
  const url = parseAskedUrl(ownField(value, "url"));
  if (!isRecord(value) || url === undefined) return undefined;
  const ask: PackAsk = { url };
  const { etag, maxBytes } = value;
  if (etag !== undefined) {
    if (!isEtag(etag)) return undefined;
    ask.etag = etag;
  }
  if (maxBytes !== undefined) {
    if (typeof maxBytes !== "number" || !Number.isSafeInteger(maxBytes) || maxBytes < 0)
      return undefined;
    ask.maxBytes = maxBytes;
  }
  return ask;
}

function isEtag(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= longestEtag;
}

type Asked = readonly { url: string }[];

/**
 * A frame as a line, its end included: an article as a list (compact-article.ts), the rest as objects.
 * @param asks what was asked, as an article's own address is mostly that
 */
export function writeFrame(frame: PackFrame, asks: Asked): string {
  const { sentBytes, ...told } = frame;
  if (told.kind === "article") {
    const { n, etag, article } = told;
    return `${JSON.stringify([n, sentBytes ?? -1, etag, packArticle(article, asks[n]?.url)])}\n`;
  }
  return `${JSON.stringify({ ...writeTold(told), sentBytes })}\n`;
}

/**
 * Reads one line of a pack's answer; undefined when it is none, such as the half line of a cut stream.
 * An article passes the gate here.
 * @param asks what was asked, as a frame only names the place
 */
export function parseFrame(line: string, asks: readonly { url: string }[]): PackFrame | undefined {
  const value = parseJson(line);
  const frame = Array.isArray(value)
    ? parseArticleFrame(value, asks)
    : (parseUnchanged(value, asks.length) ?? parseTold(value, asks.length));
  if (frame === undefined) return undefined;
  const sentBytes: unknown = Array.isArray(value) ? value[1] : ownField(value, "sentBytes");
  const counted = cleanInteger(sentBytes, 0, Number.MAX_SAFE_INTEGER);
  return counted === undefined ? frame : { ...frame, sentBytes: counted };
}

function parseArticleFrame([place, , etag, packed]: unknown[], asks: Asked): PackFrame | undefined {
  const n = parsePlace(place, asks.length);
  if (n === undefined || !isEtag(etag)) return undefined;
  const article = parseArticle(unpackArticle(packed, asks[n]?.url));
  return article && { kind: "article", n, etag, article };
}

function parseUnchanged(value: unknown, count: number): PackFrame | undefined {
  const n = ownField(value, "kind") === "unchanged" && parsePlace(ownField(value, "n"), count);
  return typeof n === "number" ? { kind: "unchanged", n } : undefined;
}
