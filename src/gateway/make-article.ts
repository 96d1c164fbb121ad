import type { Article, Picture } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { BekalError, isDomException } from "#base/errors.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import { whyPart } from "#extraction/parts/parts.ts";
import { picturePath } from "#wire/paths.ts";
import type { Extractor } from "./extractor.ts";
import { collectPages, type Pages } from "./further-pages.ts";
import type { PublisherFetcher } from "./publisher-fetcher.ts";
import { readPage } from "./read-page.ts";

/** For a whole story, all its pages included. */
const STORY_TIMEOUT_MS = 25_000;
/** Kept back from that for the pages' own end, so that what arrived can still be answered. */
const JOINING_MS = 3000;

export interface MadeArticle {
  article: Article;
  /** False when the publisher asks that nobody else keeps the page. */
  mayBeShared: boolean;
}

export interface Maker {
  fetcher: PublisherFetcher;
  extractor: Extractor;
  signPicture: (url: string) => string;
  timeoutMs?: number;
}

/**
 * page → further pages → one article → signed pictures → the gate.
 * @throws BekalError with the reason why there is no article
 */
export async function makeArticle(url: string, maker: Maker): Promise<MadeArticle> {
  const timeoutMs = maker.timeoutMs ?? STORY_TIMEOUT_MS;
  const deadline = AbortSignal.timeout(timeoutMs);
  const endOfPages = AbortSignal.timeout(timeoutMs - JOINING_MS);
  try {
    const first = await readPage(url, { ...maker, signal: deadline });
    const read = (page: string) =>
      readPage(page, { ...maker, signal: endOfPages }, true).catch(asTimeout);
    return await finish(await collectPages(first, read), maker);
  } catch (cause) {
    return asTimeout(cause);
  }
}

/** An over deadline is the publisher's slowness, told in our words. */
function asTimeout(cause: unknown): never {
  if (isDomException(cause, "TimeoutError")) throw new BekalError("publisher-timeout", { cause });
  throw cause;
}

async function finish(read: Pages, maker: Maker): Promise<MadeArticle> {
  const { url, pages } = read;
  const [first, ...rest] = pages.map((page) => page.article);
  if (first === undefined) throw new BekalError("not-a-story");
  const joined = rest.length === 0 ? first : await maker.extractor.join([first, ...rest]);
  const htmlBytes = pages.reduce((sum, page) => sum + page.htmlBytes, 0);
  const article = parseArticle({
    ...joined,
    url,
    ...judgeEnd(joined, read),
    pictures: joined.pictures.map((picture) => signed(picture, maker)),
    original: { ...joined.original, htmlBytes, pages: pages.length },
    fetchedAt: new Date().toISOString(),
  });
  if (article === undefined)
    throw new BekalError("not-a-story", { message: "Not a valid article." });
  return { article, mayBeShared: pages.every((page) => page.mayBeShared) };
}

/** Corrects what each page said of itself, now that it is known what follows it. */
function judgeEnd(joined: ExtractedArticle, { pages, missing, end }: Pages): Partial<Article> {
  // Whatever the last page that came says of itself, it is not the story's end.
  if (missing !== undefined) return { completeness: "truncated", evidence: missing };
  const last = pages.at(-1);
  const isPart = joined.completeness === "truncated" && last && joined.evidence === whyPart(last);
  return isPart ? { completeness: "whole", evidence: end ?? "all its pages were read" } : {};
}

function signed(picture: Picture, { signPicture }: Maker): Picture {
  return { ...picture, src: picturePath(signPicture(picture.src)) };
}
