import type { Article } from "#article/article.ts";
import { hostOf } from "#article/host.ts";
import { siteOf } from "#extraction/document/site.ts";
import type { Sample } from "./fragments.ts";

/** Takes in articles and says, rarely, that there are enough new ones to learn from. */
export interface Learner {
  /** Enough to learn from, once; undefined most of the time. */
  take(article: Article, now: number): Sample[] | undefined;
}

/** Articles of one round: some hundred are enough for words that many publishers share. */
const ROUND_ARTICLES = 300;
const MIN_PUBLISHERS_OF_ROUND = 20;
const MAX_ARTICLE_BYTES = 24 * 1024;
const PAUSE_MS = 7 * 24 * 60 * 60_000;

/**
 * Keeps the articles of one round in memory, never on disk, and forgets them after it. Only
 * Indonesian ones: Brotli knows English words already (docs/decisions.md).
 */
export function createLearner(): Learner {
  let round = new Map<string, Sample>();
  let nextAt = 0;
  return {
    take(article, now) {
      if (now < nextAt || !/^id\b/i.test(article.language ?? "")) return undefined;
      const bytes = Buffer.from(JSON.stringify(article));
      if (bytes.byteLength > MAX_ARTICLE_BYTES) return undefined;
      round.set(article.url, { bytes, publisher: siteOf(hostOf(article.url)) });
      if (round.size < ROUND_ARTICLES) return undefined;
      const samples = [...round.values()];
      round = new Map();
      if (new Set(samples.map(({ publisher }) => publisher)).size < MIN_PUBLISHERS_OF_ROUND)
        return undefined;
      nextAt = now + PAUSE_MS;
      return samples;
    },
  };
}
