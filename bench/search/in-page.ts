// Runs inside a page of the app's origin with the app's own library code (page-bundle.ts).
import type { Article } from "#article/article.ts";
import { saveArticle, toBody } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open.ts";
import { toRecord } from "#library/records.ts";
import { indexAll } from "#library/search-indexer.ts";
import { indexNext } from "#library/search-index.ts";
import { mergeNext } from "#library/search-merge.ts";
import { searchStories } from "#library/search-query.ts";
import { saveAddress } from "#library/stories.ts";
import { anArticle, aParagraph, aStory } from "#story/story.fixture.ts";
import type { BenchStory } from "./stories.ts";

const now = Date.now();
const dayMs = 86_400_000;
const ignore = () => undefined;
let opened: Promise<Library> | undefined;

function library(): Promise<Library> {
  opened ??= openLibrary({ onBlocked: ignore, onBlocking: ignore, onTerminated: ignore });
  return opened;
}

function articleOf(story: BenchStory, url: string): Article {
  const children = story.paragraphs.map((text) => aParagraph(text));
  const { leadPicture: _lead, ...rest } = anArticle({ url, pictures: [] });
  const { title, language, site: siteName } = story;
  return { ...rest, title, language, siteName, wordCount: 500, body: { type: "root", children } };
}

const inPage = {
  /** Keeps stories as they are on the device once they are ready; `from` were kept before. */
  async seed(stories: BenchStory[], from: number): Promise<void> {
    const made = await Promise.all(
      stories.map(async (story, at) => {
        const address = `https://pesisir.example/${from + at}`;
        const article = articleOf(story, address);
        const body = await toBody({ address, article, sizeBytes: 3000 });
        const savedAt = now - (from + at) * dayMs * 0.05;
        const { title, language, site: siteName } = story;
        const given = { address, url: address, order: from + at + 10, savedAt, wordCount: 500 };
        return { record: toRecord(aStory({ ...given, title, language, siteName })), body };
      }),
    );
    await (
      await library()
    ).write(["stories", "bodies"], "relaxed", async (tx) => {
      await Promise.all(
        made.flatMap(({ record, body }) => [
          tx.objectStore("stories").put(record),
          tx.objectStore("bodies").put({ ...body, pictures: {} }),
        ]),
      );
    });
  },

  /** Indexes everything; ms. */
  async index(): Promise<number> {
    const from = performance.now();
    const { signal } = new AbortController();
    await indexAll(await library(), { signal, pause: async () => undefined });
    return performance.now() - from;
  },

  /** What the index weighs, bytes, and of how many segments it is. */
  async size(): Promise<{ bytes: number; segments: number; records: number }> {
    const db = await library();
    return db.read(["searchPostings", "searchPages", "searchState"], async (tx) => {
      const state = await tx.objectStore("searchState").get("state");
      const pages = await tx.objectStore("searchPages").getAll();
      let bytes = pages.reduce((sum, page) => sum + page.byteLength, 0);
      let records = 0;
      let after: string | undefined;
      for (;;) {
        const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
        const store = tx.objectStore("searchPostings");
        const keys = await store.getAllKeys(range, 1000);
        const values = await store.getAll(range, 1000);
        for (const value of values) bytes += value.byteLength;
        records += keys.length;
        after = keys.at(-1);
        if (keys.length < 1000) break;
      }
      return { bytes, records, segments: state?.segments.length ?? 0 };
    });
  },

  /** Asks each of these; ms each. */
  async ask(typed: string[]): Promise<number[]> {
    const db = await library();
    const took: number[] = [];
    for (const text of typed) {
      const from = performance.now();
      await searchStories(db, { typed: text, limit: 12, now });
      took.push(performance.now() - from);
    }
    return took;
  },

  /** Keeps new stories one by one and indexes each; ms of the indexing. */
  async add(stories: BenchStory[]): Promise<number[]> {
    const db = await library();
    const took: number[] = [];
    for (const [at, story] of stories.entries()) {
      const url = `https://pesisir.example/neu-${at}`;
      const { address } = await saveAddress(db, { url, now });
      await saveArticle(db, { address, article: articleOf(story, url), sizeBytes: 1, now });
      const from = performance.now();
      await indexNext(db, 9);
      took.push(performance.now() - from);
      while (await mergeNext(db));
    }
    return took;
  },
};

/** What a page can do for the bench. */
export type SearchBench = typeof inPage;

declare global {
  var bekalSearchBench: SearchBench;
}
globalThis.bekalSearchBench = inPage;
