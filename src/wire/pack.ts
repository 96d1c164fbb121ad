import type { Article } from "#article/article.ts";
import type { Price } from "#article/price.ts";
import type { Problem } from "./problem.ts";

/** One story asked for in a pack. */
export interface PackAsk {
  url: string;
  /** `etag` of the text that is here already. */
  etag?: string;
  /** The reader is asked before a text costs more: its price comes instead. */
  maxBytes?: number;
}

/**
 * One line of the answer to `POST /api/v1/pack`, complete in itself; `n` is the place in what was
 * asked. `later`: the gateway is still at it, ask again. `end` says that nothing is missing.
 */
export type PackFrame =
  | { kind: "article"; n: number; etag: string; article: Article }
  | { kind: "unchanged"; n: number }
  | { kind: "later"; n: number }
  | { kind: "price"; n: number; price: Price }
  | { kind: "problem"; n: number; problem: Problem; retryAfterMs?: number }
  | { kind: "end" };
