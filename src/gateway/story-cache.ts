import { createHash } from "node:crypto";
import type { Article } from "#article/article.ts";
import type { GatewayErrorCode } from "#base/gateway-errors.ts";
import { isRecord, parseJson } from "#base/json.ts";
import type { PageFacts } from "#base/no-story.ts";
import { judgeError } from "./judge-error.ts";
import type { MadeArticle } from "./make-article.ts";
import type { Store } from "./store/store.ts";
import { packAnswer, parseKept } from "./kept-answer.ts";

/** The answer about one page: an article's bytes, or why there is none. */
export type StoryAnswer =
  | { kind: "article"; bytes: Uint8Array; etag: string; mayBeShared: boolean; from: From }
  | {
      kind: "problem";
      code: GatewayErrorCode;
      detail?: string;
      page?: PageFacts;
      keptForMs: number;
      from: From;
    };

/** Where an answer came from: `stale` is past its ten minutes. */
type From = "cache" | "stale" | "publisher";

/** What the store remembers about pages. */
export interface StoryCache {
  /** @param longestMs the oldest that is wanted, within a day */
  getArticle(url: string, longestMs: number): Promise<StoryAnswer | undefined>;
  getProblem(url: string): Promise<StoryAnswer | undefined>;
  saveArticle(url: string, made: MadeArticle): Promise<StoryAnswer>;
  /**
   * Puts it in the place of what has this tag, as old as that is; nothing else is touched.
   * @returns its own tag, or undefined when something else is there
   */
  replaceArticle(url: string, etag: string, article: Article): Promise<string | undefined>;
  /** Rethrows what is no failure of a page or a publisher. */
  saveProblem(url: string, error: unknown): Promise<StoryAnswer>;
}

const FRESH_MS = 10 * 60_000;
const STALE_MS = 24 * 60 * 60_000;

/** Keeps articles and problems by the URL that was fetched, and by nothing a page says of itself. */
export function createStoryCache(store: Store): StoryCache {
  const articleKey = (url: string) => `story:${url}`;
  const problemKey = (url: string) => `problem:${url}`;

  return {
    async getArticle(url, longestMs) {
      const kept = parseKept(await store.get(articleKey(url)));
      if (kept?.kind !== "content") return undefined;
      const { bytes, etag, savedAt } = kept;
      const ageMs = Date.now() - savedAt;
      if (ageMs >= Math.min(longestMs, STALE_MS)) return undefined;
      const from = ageMs < FRESH_MS ? "cache" : "stale";
      return { kind: "article", bytes, etag, mayBeShared: true, from };
    },

    async getProblem(url) {
      const kept = parseKept(await store.get(problemKey(url)));
      if (kept?.kind !== "problem") return undefined;
      const { until, ...problem } = kept;
      const keptForMs = until - Date.now();
      return keptForMs > 0 ? { ...problem, keptForMs, from: "cache" } : undefined;
    },

    async saveArticle(url, { article, mayBeShared }) {
      const before = parseKept(await store.get(articleKey(url)));
      const bytes =
        before?.kind === "content" ? sameOrNew(before.bytes, article) : toBytes(article);
      const etag = tagOf(bytes);
      if (mayBeShared) {
        const kept = packAnswer({ kind: "content", savedAt: Date.now(), etag, bytes });
        await store.set(articleKey(url), kept, STALE_MS);
      }
      return { kind: "article", bytes, etag, mayBeShared, from: "publisher" };
    },

    async replaceArticle(url, etag, article) {
      const before = parseKept(await store.get(articleKey(url)));
      if (before?.kind !== "content" || before.etag !== etag) return undefined;
      const { savedAt } = before;
      const restMs = savedAt + STALE_MS - Date.now();
      if (restMs <= 0) return undefined;
      const bytes = toBytes(article);
      const tag = tagOf(bytes);
      const kept = packAnswer({ kind: "content", savedAt, etag: tag, bytes });
      await store.set(articleKey(url), kept, restMs);
      return tag;
    },

    async saveProblem(url, error) {
      const { keptForMs, ...problem } = judgeError(error);
      if (keptForMs > 0) {
        const kept = packAnswer({ kind: "problem", until: Date.now() + keptForMs, ...problem });
        await store.set(problemKey(url), kept, keptForMs);
      }
      return { kind: "problem", ...problem, keptForMs, from: "publisher" };
    },
  };
}

function tagOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function toBytes(article: Article): Uint8Array {
  return Buffer.from(JSON.stringify(article));
}

/** The same text again keeps its bytes, so that those who have it are told "not modified". */
function sameOrNew(before: Uint8Array, article: Article): Uint8Array {
  const made = toBytes(article);
  return contentOf(before) === contentOf(made) ? before : made;
}

/** The article without the time it was fetched at. */
function contentOf(bytes: Uint8Array): string {
  const value = parseJson(new TextDecoder().decode(bytes));
  return JSON.stringify(isRecord(value) ? { ...value, fetchedAt: undefined } : value);
}
