import { hostOf } from "#article/host.ts";
import { BekalError } from "#base/errors.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import type { ReadPage, StoryPage } from "./read-page.ts";

/** Most pages of one story after its first. */
const MAX_FURTHER_PAGES = 12;
/** So many are fetched together; the order of the text is that of the pages. */
const PAGES_AT_ONCE = 3;

/** All pages of a story that could be had, in order. */
export interface Pages {
  pages: StoryPage[];
  /** Why the end is missing, when it is. */
  missing?: string;
}

/** Follows a story to its end: the page that holds it whole when there is one, else page by page. */
export async function collectPages(first: StoryPage, readPage: ReadPage): Promise<Pages> {
  const whole = await readWhole(first, readPage);
  if (whole !== undefined) return { pages: [whole] };
  return readOneByOne(first, readPage);
}

/** The publisher's own "all on one page", unless it fails or holds less than the first page. */
async function readWhole(first: StoryPage, readPage: ReadPage): Promise<StoryPage | undefined> {
  if (first.wholePage === undefined || hostOf(first.wholePage) !== hostOf(first.url))
    return undefined;
  try {
    const whole = await readPage(first.wholePage);
    // As many words as before, with pages still to come: the publisher does not know the shortcut.
    const least = first.article.wordCount + (first.morePages.length > 0 ? 1 : 0);
    return whole.article.wordCount >= least ? whole : undefined;
  } catch (cause) {
    // A broken shortcut is no loss: the pages themselves are still there.
    if (cause instanceof BekalError) return undefined;
    throw cause;
  }
}

async function readOneByOne(first: StoryPage, readPage: ReadPage): Promise<Pages> {
  const known = new Set([first.url]);
  const texts = new Set([JSON.stringify(first.article.body)]);
  const ahead: string[] = [];
  const pages = [first];
  const follow = (urls: string[]) => {
    for (const url of urls) {
      if (known.has(url) || hostOf(url) !== hostOf(first.url)) continue;
      known.add(url);
      ahead.push(url);
    }
  };

  follow(first.morePages);
  let fetched = 0;
  while (ahead.length > 0) {
    const room = MAX_FURTHER_PAGES - fetched;
    if (room === 0) return { pages, missing: `more than ${MAX_FURTHER_PAGES + 1} pages` };
    const batch = ahead.splice(0, Math.min(PAGES_AT_ONCE, room));
    const results = await Promise.allSettled(batch.map(readPage));
    for (const result of results) {
      fetched += 1;
      if (result.status === "rejected") {
        return { pages, missing: `page ${fetched + 1}: ${reasonOf(result.reason)}` };
      }
      known.add(result.value.url);
      follow(result.value.morePages);
      if (isNew(result.value.article, texts)) pages.push(result.value);
    }
  }
  return { pages };
}

/** False for a page that was here before, as some publishers answer any page number. */
function isNew(article: ExtractedArticle, texts: Set<string>): boolean {
  const text = JSON.stringify(article.body);
  if (texts.has(text)) return false;
  texts.add(text);
  return true;
}

function reasonOf(cause: unknown): string {
  if (cause instanceof BekalError) return cause.code;
  throw cause;
}
