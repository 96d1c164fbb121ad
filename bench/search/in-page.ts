// Runs inside a page of the app's origin, with the app's own library code (tests/support/bundle.ts).
import type { Article } from "#article/article.ts";
import { saveArticle, toBody } from "#library/bodies.ts";
import { hashOf } from "#library/bytes.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open.ts";
import { toRecord } from "#library/records.ts";
import type { PictureRecord } from "#library/schema.ts";
import { indexAll } from "#library/search-indexer.ts";
import { indexNext } from "#library/search-index.ts";
import { mergeNext } from "#library/search-merge.ts";
import { SearchCache } from "#library/search-cache.ts";
import { searchStories } from "#library/search-query.ts";
import { saveAddress } from "#library/stories.ts";
import { anArticle, aParagraph, aStory } from "#story/story.fixture.ts";
import { drawPicture, pictureSize } from "../../tests/support/draw-picture.ts";
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
  const paragraphs = story.paragraphs.map((text) => aParagraph(text));
  const { body, ...rest } = anArticle({ url });
  // Its figure, and the words of this story in place of the others.
  const children = [...body.children.slice(0, 1), ...paragraphs];
  const { title, language, site: siteName } = story;
  return { ...rest, title, language, siteName, wordCount: 500, body: { type: "root", children } };
}

const pictureCount = 200;
let painted: Promise<PictureRecord[]> | undefined;

/** Real pictures of some kilobytes, which the stories show in turns. */
function paintAll(): Promise<PictureRecord[]> {
  return Promise.all(Array.from({ length: pictureCount }, (_, index) => paint(index)));
}

async function paint(index: number): Promise<PictureRecord> {
  const drawn = await drawPicture(index);
  return { hash: await hashOf(drawn.bytes), ...drawn, refs: 0 };
}

/** A story as it is on the device once it is ready. */
async function makeKept(story: BenchStory, at: number, picture: PictureRecord) {
  const url = `https://pesisir.example/${at}`;
  const body = await toBody({ address: url, article: articleOf(story, url), sizeBytes: 3000 });
  const { hash, bytes } = picture;
  const { title, language, site: siteName } = story;
  const [excerpt = ""] = story.paragraphs;
  const given = { address: url, url, wordCount: 500, thumbnail: hash, excerpt };
  // The newest first, as the order says, and some a day.
  const when = { order: 1_000_000 - at, savedAt: now - at * dayMs * 0.05 };
  const kept = { hash, ...pictureSize, sizeBytes: bytes.byteLength };
  return {
    record: toRecord(aStory({ ...given, ...when, title, language, siteName })),
    body: { ...body, pictures: { 0: kept } },
  };
}

const inPage = {
  /** Keeps stories as they are on the device once they are ready; `from` were kept before. */
  async seed(stories: BenchStory[], from: number): Promise<void> {
    const pictures = await (painted ??= paintAll());
    const [first] = pictures;
    if (first === undefined) return;
    const pictureOf = (at: number) => pictures[at % pictureCount] ?? first;
    const made = await Promise.all(
      stories.map((story, index) => makeKept(story, from + index, pictureOf(from + index))),
    );
    const names = ["stories", "bodies", "pictures", "counters"] as const;
    const db = await library();
    await db.write([...names], "relaxed", async (tx) => {
      for (const [index, { record, body }] of made.entries()) {
        pictureOf(from + index).refs += 1;
        await Promise.all([
          tx.objectStore("stories").put(record),
          tx.objectStore("bodies").put(body),
        ]);
      }
      // Stories that come later are newer.
      await tx.objectStore("counters").put(1_000_000, "order");
      await Promise.all(pictures.map((picture) => tx.objectStore("pictures").put(picture)));
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
    const cache = new SearchCache();
    const took: number[] = [];
    for (const text of typed) {
      const from = performance.now();
      await searchStories(db, { typed: text, limit: 12, now }, cache);
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
