import type { Article } from "#article/article.ts";
import { cleanInteger, put } from "#article/clean-text.ts";
import { parsePrice, type Price } from "#article/price.ts";
import { parseArticle } from "#article/validate.ts";
import { isRecord, ownField, parseJson } from "#base/json.ts";
import { parseAsked, parseAskedUrl } from "./asks.ts";
import { packArticle } from "./compact-article.ts";
import {
  type FrameProblem,
  parseFrameProblem,
  parsePlace,
  writeFrameProblem,
} from "./frame-problem.ts";
import { unpackArticle } from "./unpack-article.ts";

/** One story asked for in a pack. */
export interface PackAsk {
  url: string;
  /** `etag` of the text that is here already. */
  etag?: string;
  /** The reader is asked before a text costs more: its price comes instead. */
  maxBytes?: number;
}

/** What a frame tells of one of the stories asked for; `n` is its place in what was asked. */
type Told =
  | { kind: "article"; n: number; etag: string; article: Article }
  | { kind: "unchanged"; n: number }
  /** The gateway is still at it: ask again. */
  | { kind: "later"; n: number }
  | { kind: "price"; n: number; price: Price }
  | { kind: "problem"; n: number; problem: FrameProblem; retryAfterMs?: number }
  /** The last line: nothing is missing. */
  | { kind: "end" };

/** One line of the answer to `POST /api/v1/pack`, complete in itself. */
export type PackFrame = Told & {
  /** Bytes of the answer's body as sent before this frame, coding included. */
  sentBytes?: number;
};

const longestEtag = 100;
const longestWait = 24 * 60 * 60_000;

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
  const line =
    told.kind === "problem" ? { ...told, problem: writeFrameProblem(told.problem) } : told;
  return `${JSON.stringify({ ...line, sentBytes })}\n`;
}

/**
 * Reads one line of a pack's answer; undefined when it is none, such as the half line of a cut stream.
 * An article passes the gate here.
 * @param asks what was asked, as a frame only names the place
 */
export function parseFrame(line: string, asks: readonly { url: string }[]): PackFrame | undefined {
  const value = parseJson(line);
  const told = Array.isArray(value)
    ? parseArticleFrame(value, asks)
    : parseTold(value, asks.length);
  if (told === undefined) return undefined;
  const frame: PackFrame = told;
  const sentBytes: unknown = Array.isArray(value) ? value[1] : ownField(value, "sentBytes");
  put(frame, "sentBytes", cleanInteger(sentBytes, 0, Number.MAX_SAFE_INTEGER));
  return frame;
}

function parseTold(value: unknown, count: number): Told | undefined {
  const kind = ownField(value, "kind");
  if (kind === "end") return { kind };
  const n = parsePlace(value, count);
  if (n === undefined) return undefined;
  switch (kind) {
    case "unchanged":
    case "later":
      return { kind, n };
    case "price": {
      const price = parsePrice(ownField(value, "price"));
      return price && { kind, n, price };
    }
    case "problem":
      return parseProblemFrame(value, n);
    default:
      return undefined;
  }
}

function parseArticleFrame([place, , etag, packed]: unknown[], asks: Asked): Told | undefined {
  const n = parsePlace({ n: place }, asks.length);
  if (n === undefined || !isEtag(etag)) return undefined;
  const article = parseArticle(unpackArticle(packed, asks[n]?.url));
  return article && { kind: "article", n, etag, article };
}

function parseProblemFrame(value: unknown, n: number): Told | undefined {
  const problem = parseFrameProblem(ownField(value, "problem"));
  if (problem === undefined) return undefined;
  const retryAfterMs = cleanInteger(ownField(value, "retryAfterMs"), 0, longestWait);
  return { kind: "problem", n, problem, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}
