import type { Article } from "#article/article.ts";
import { urlToFetch } from "#article/unwrap.ts";
import { MAX_URL_LENGTH } from "#wire/paths.ts";
import type { ArticleFacts, Joined } from "./article-facts.ts";
import { describeError, type Log } from "./log.ts";
import type { MadeArticle } from "./make-article.ts";
import { createSingleFlight } from "./single-flight.ts";
import type { Store } from "./store/store.ts";
import { createStoryCache, type StoryAnswer } from "./story-cache.ts";

export interface Stories {
  /**
   * Never rejects for what a page, a publisher or an address may do.
   * @param wish.isLatestWanted makes anew what is over a minute old, or says why it cannot
   */
  getStory: (url: string, wish?: { isLatestWanted: boolean }) => Promise<StoryAnswer>;
}

interface Options {
  store: Store;
  makeArticle: (url: string) => Promise<MadeArticle>;
  /** Without it articles stay as they were made. */
  facts?: ArticleFacts;
  log: Log;
}

/** A refresh that fails is not tried again sooner. */
const REFRESH_PAUSE_MS = 30_000;
/** What is younger is the latest. */
const LATEST_MS = 60_000;

/** Answers from the store when it can: fresh, or stale while a new one is made behind it. */
export function createStories({ store, makeArticle, facts, log }: Options): Stories {
  const cache = createStoryCache(store);
  const fly = createSingleFlight<StoryAnswer>();

  function make(url: string): Promise<StoryAnswer> {
    return fly(url, async () => {
      try {
        return await save(url, await makeArticle(url));
      } catch (cause) {
        return cache.saveProblem(url, cause);
      }
    });
  }

  /** Keeps it with what is known of its pictures, and again when the rest of that is. */
  async function save(url: string, made: MadeArticle): Promise<StoryAnswer> {
    const { article, later } = facts ? await facts.join(made.article) : alone(made);
    const answer = await cache.saveArticle(url, { ...made, article });
    if (answer.kind !== "article" || later === undefined) return answer;
    addRest(url, answer.etag, later()).catch((cause: unknown) => {
      log("refresh-failed", describeError(cause));
    });
    return answer;
  }

  async function addRest(url: string, etag: string, later: AsyncIterable<Article>): Promise<void> {
    let current: string | undefined = etag;
    for await (const article of later) {
      if (current !== undefined) current = await cache.replaceArticle(url, current, article);
    }
  }

  /** Makes a new one, once in a while however many ask. */
  async function refresh(url: string): Promise<void> {
    if ((await store.lease(`refresh:${url}`, REFRESH_PAUSE_MS)) === undefined) return;
    await make(url);
  }

  return {
    async getStory(given, { isLatestWanted } = { isLatestWanted: false }) {
      // The one key for all that is kept: whoever owns another URL has no say about this one.
      const url = given.length <= MAX_URL_LENGTH ? urlToFetch(given) : undefined;
      if (url === undefined) {
        return { kind: "problem", code: "refused-address", keptForMs: 0, from: "cache" };
      }
      const longestMs = isLatestWanted ? LATEST_MS : Infinity;
      const kept = (await cache.getArticle(url, longestMs)) ?? (await cache.getProblem(url));
      if (kept?.from === "stale") {
        refresh(url).catch((cause: unknown) => {
          log("refresh-failed", describeError(cause));
        });
      }
      return kept ?? make(url);
    },
  };
}

function alone({ article }: MadeArticle): Joined {
  return { article };
}
