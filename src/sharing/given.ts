import type { Article } from "#article/article.ts";
import { cleanInteger, oneOf } from "#article/clean-text.ts";
import { parseArticle } from "#article/validate.ts";
import { isRecord } from "#base/json.ts";
import type { PageFacts } from "#base/no-story.ts";
import { parsePageFacts } from "#wire/page-facts.ts";

/** A page, a text or a file that the reader gave to the app, to be read on the device. */
export interface Given {
  bytes: ArrayBuffer;
  /** What it is said to be (`text/html; charset=utf-8`); empty when nobody says. */
  type: string;
  fileName?: string;
  /** The address it was given for; without it, what the page says of itself counts. */
  url?: string;
}

/** Why a thing given cannot be read. */
const refusals = [
  "too-large",
  "too-slow",
  "unsupported-type",
  "unreadable",
  // The code that reads pages is not on the device, and there is no network to get it.
  "part-missing",
  // The same of the code that reads PDFs.
  "pdf-missing",
] as const;
export type Refusal = (typeof refusals)[number];

/**
 * What was found in it. `article.url` is where it is from: the address it was given for, the one that
 * the page names, or a local one (story/local-address.ts).
 */
export type Found =
  | { kind: "story"; article: Article; pictureCount: number }
  | { kind: "no-story"; page: PageFacts }
  | { kind: "refused"; why: Refusal };

/** Largest thing that is read on a device. */
export const mostBytes = 5 * 1024 * 1024;

/**
 * Reads the worker's answer: what it made of a page passes the same gate as everything else. An answer
 * that is none, or an article that the gate refuses, is a page that cannot be read.
 */
export function parseFound(value: unknown): Found {
  const found = isRecord(value) ? value : {};
  const why = oneOf(refusals, found["why"]);
  if (why !== undefined) return { kind: "refused", why };
  const page = parsePageFacts(found["page"]);
  if (page !== undefined) return { kind: "no-story", page };
  const article = parseArticle(found["article"]);
  if (article === undefined) return { kind: "refused", why: "unreadable" };
  const pictureCount = cleanInteger(found["pictureCount"], 0, Number.MAX_SAFE_INTEGER) ?? 0;
  return { kind: "story", article, pictureCount };
}
