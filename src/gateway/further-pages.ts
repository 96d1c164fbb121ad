import { hostOf } from "#article/host.ts";
import { BekalError } from "#base/errors.ts";
import { isPartAddress } from "#extraction/parts/address.ts";
import { createNews } from "#extraction/parts/keys.ts";
import { isSameStory } from "#extraction/parts/same-story.ts";
import type { ReadPage, StoryPage } from "./read-page.ts";

/** Most pages of one story, its first included. */
const MAX_PAGES = 12;
/** Of all pages together; more could not be kept as one story. */
const MAX_BYTES = 8 * 1024 * 1024;
/** So many are fetched together; the order of the text is that of the pages. */
const PAGES_AT_ONCE = 3;

/** All pages of a story that could be had, in order. */
export interface Pages {
  /** Where the story begins. */
  url: string;
  pages: StoryPage[];
  /** Why a part is missing, when one is. */
  missing?: string;
  /** Why a page that goes on is whole all the same. */
  end?: string;
}

/**
 * Follows a story from its beginning to its end: the page that holds it whole when there is one,
 * else page by page. Any of its pages may be the one that was asked for.
 */
export async function collectPages(asked: StoryPage, fetchPage: ReadPage): Promise<Pages> {
  const readPage = remember(asked, fetchPage);
  const whole = await readWhole(asked, readPage);
  if (whole !== undefined) return { url: asked.firstPage ?? asked.url, pages: [whole] };
  const { first, missing } = await findFirst(asked, readPage);
  const rest = await readOneByOne(first, readPage);
  return { url: first.url, ...rest, ...(missing !== undefined && { missing }) };
}

/** A page that was asked for by a reader is not fetched again for being one of many. */
function remember(asked: StoryPage, readPage: ReadPage): ReadPage {
  return (url) => (url === asked.url ? Promise.resolve(asked) : readPage(url));
}

/** The publisher's own "all on one page", unless it fails or holds less than the page that was asked for. */
async function readWhole(asked: StoryPage, readPage: ReadPage): Promise<StoryPage | undefined> {
  const whole = await tryPage(asked.wholePage, asked, readPage);
  if (whole === undefined || "code" in whole) return undefined;
  // As many words as before, with other pages announced: the publisher does not know the shortcut.
  const isPart = asked.morePages.length > 0 || asked.firstPage !== undefined;
  const least = asked.article.wordCount + (isPart ? 1 : 0);
  return whole.article.wordCount >= least ? whole : undefined;
}

/** Where the story begins; the page that was asked for when that cannot be had. */
async function findFirst(
  asked: StoryPage,
  readPage: ReadPage,
): Promise<{ first: StoryPage; missing?: string }> {
  const first = await tryPage(asked.firstPage, asked, readPage);
  if (first === undefined) return { first: asked };
  return "code" in first ? { first: asked, missing: `page 1: ${first.code}` } : { first };
}

/** A page that should be of the same story; undefined when there is none, or it is another. */
async function tryPage(
  url: string | undefined,
  { url: own, article }: StoryPage,
  readPage: ReadPage,
): Promise<StoryPage | BekalError | undefined> {
  if (url === undefined || hostOf(url) !== hostOf(own)) return undefined;
  try {
    const page = await readPage(url);
    return isSameStory(article, page.article) ? page : undefined;
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    // A list or a front page is no part of a story, so nothing of it is missing.
    return cause.code === "not-a-story" ? undefined : cause;
  }
}

/** A story being read: its pages so far, and the addresses still ahead. */
interface Walk {
  pages: StoryPage[];
  known: Set<string>;
  ahead: string[];
  /** Counts pages that brought nothing, too. */
  fetched: number;
  bytes: number;
  isNew: ReturnType<typeof createNews>;
}

type End = Pick<Pages, "missing" | "end">;

async function readOneByOne(first: StoryPage, readPage: ReadPage): Promise<Omit<Pages, "url">> {
  const isNew = createNews(first.article);
  const walk: Walk = {
    pages: [first],
    known: new Set([first.url]),
    ahead: [],
    fetched: 1,
    bytes: first.htmlBytes,
    isNew,
  };
  follow(walk, first);
  let end: End | undefined;
  while (end === undefined && walk.ahead.length > 0) {
    const room = Math.min(PAGES_AT_ONCE, MAX_PAGES - walk.fetched);
    const batch = walk.ahead.splice(0, room);
    const results = await Promise.allSettled(batch.map(readPage));
    end = room === 0 ? { missing: `more than ${MAX_PAGES} pages` } : take(walk, batch, results);
  }
  return { pages: walk.pages, ...end };
}

/** Adds what arrived, in order, up to the first page that is not the story's. */
function take(
  walk: Walk,
  asked: string[],
  results: PromiseSettledResult<StoryPage>[],
): End | undefined {
  const before = walk.pages.length;
  for (const [at, result] of results.entries()) {
    walk.fetched += 1;
    if (result.status === "rejected") {
      return { missing: `page ${walk.fetched}: ${reasonOf(result.reason)}` };
    }
    const other = judgeOther(walk, asked[at] ?? "", result.value);
    if (other !== undefined) return other;
    if (!walk.isNew(result.value.article)) continue;
    walk.bytes += result.value.htmlBytes;
    if (walk.bytes > MAX_BYTES) return { missing: `page ${walk.fetched}: too-large` };
    walk.pages.push(result.value);
    follow(walk, result.value);
  }
  // Some publishers answer any page number with the same text.
  return walk.pages.length === before ? { end: "its other pages repeat it" } : undefined;
}

function follow({ pages, known, ahead }: Walk, page: StoryPage): void {
  const host = hostOf(pages[0]?.url ?? "");
  known.add(page.url);
  for (const url of page.morePages) {
    if (known.has(url) || hostOf(url) !== host) continue;
    known.add(url);
    ahead.push(url);
  }
}

/** Another story where a part should be: the end of this one, or a part that is gone. */
function judgeOther({ pages, fetched }: Walk, asked: string, page: StoryPage): End | undefined {
  const [first] = pages;
  if (first === undefined || isSameStory(first.article, page.article)) return undefined;
  // Nothing but a number tells the two addresses apart: stories may be numbered, too.
  const isNumbered = page.url === asked && !isPartAddress(first.url, asked);
  return isNumbered
    ? { end: "what it links to next is another story" }
    : { missing: `page ${fetched}: another story` };
}

function reasonOf(cause: unknown): string {
  if (cause instanceof BekalError) return cause.code;
  throw cause;
}
