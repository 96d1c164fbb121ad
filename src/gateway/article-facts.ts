import type { Article } from "#article/article.ts";
import { pictureToken } from "#wire/paths.ts";
import { FIRST, isHeavy, MOST } from "./measure-some.ts";
import type { PictureFacts, PictureFactsBook } from "./picture-facts.ts";
import { withFacts } from "./with-facts.ts";

/** What is known of an article's pictures, joined into it. */
export interface ArticleFacts {
  /** Waits a short while for what is not known yet. */
  join(article: Article): Promise<Joined>;
}

export interface Joined {
  article: Article;
  /** The article again, each time more is known; absent when there is no more. */
  later?: () => AsyncGenerator<Article, void>;
}

interface Options {
  facts: PictureFactsBook;
  /** The URL in a picture token of ours; undefined for any other. */
  verify: (token: string) => string | undefined;
  waitMs: number;
}

/** For those that did not come in time. */
const LATER_MS = 60_000;

/** Joins facts into articles whose pictures this gateway has signed. */
export function createArticleFacts({ facts, verify, waitMs }: Options): ArticleFacts {
  return {
    async join(article) {
      const urls = urlsOf(article, verify);
      if (urls.size === 0) return { article };
      const wanted = firstOf(article, urls);
      const first = wanted.slice(0, FIRST);
      const joined = (known: Map<string, PictureFacts>) =>
        withFacts(article, bySource(urls, known));
      // What was learnt of the others before costs nothing.
      const before = await facts.known(wanted);
      const soon = new Map([...before, ...(await facts.measure(first, { waitMs }))]);
      if (areMade(wanted, soon)) return { article: joined(soon) };
      return {
        article: joined(soon),
        async *later() {
          const head = await facts.measure(first, { waitMs: LATER_MS });
          const rest = isHeavy(head) ? first : wanted;
          yield joined(new Map([...before, ...(await facts.measure(rest, { waitMs: LATER_MS }))]));
          const made = await facts.measure(rest, { waitMs: LATER_MS, areMade: true });
          yield joined(new Map([...before, ...made]));
        },
      };
    },
  };
}

function areMade(wanted: string[], known: Map<string, PictureFacts>): boolean {
  return wanted.every((url) => known.get(url)?.isMade === true);
}

/** The publisher's URL of each of the article's pictures, by its `src`. */
function urlsOf({ pictures }: Article, verify: Options["verify"]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { src } of pictures) {
    const url = verify(pictureToken(src));
    if (url !== undefined) urls.set(src, url);
  }
  return urls;
}

/** The lead picture first, then as they stand in the story. */
function firstOf({ pictures, leadPicture = 0 }: Article, urls: Map<string, string>): string[] {
  const lead = pictures[leadPicture];
  const inOrder = [...(lead ? [lead] : []), ...pictures];
  const found = inOrder.flatMap(({ src }) => urls.get(src) ?? []);
  return [...new Set(found)].slice(0, MOST);
}

function bySource(
  urls: Map<string, string>,
  facts: Map<string, PictureFacts>,
): Map<string, PictureFacts> {
  const found = new Map<string, PictureFacts>();
  for (const [src, url] of urls) {
    const one = facts.get(url);
    if (one !== undefined) found.set(src, one);
  }
  return found;
}
