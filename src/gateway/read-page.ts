import { BekalError } from "#base/errors.ts";
import { NoStoryError } from "#base/no-story.ts";
import { kindOf } from "#extraction/documents/kind.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import { type Extractor, unsupported } from "./extractor.ts";
import type { PublisherFetcher } from "./publisher-fetcher.ts";

/** Largest page or text that is read, after inflation; of a PDF it is what the fetcher lets in. */
const MAX_TEXT_BYTES = 5 * 1024 * 1024;

/** One page of a story, read. */
export interface StoryPage {
  /** Where the page was found in the end. */
  url: string;
  article: ExtractedArticle;
  morePages: string[];
  wholePage?: string;
  firstPage?: string;
  htmlBytes: number;
  /** False when the publisher asks that nobody else keeps the page. */
  mayBeShared: boolean;
}

/** @throws BekalError with the reason why there is nothing to read */
export type ReadPage = (url: string) => Promise<StoryPage>;

interface Parts {
  fetcher: PublisherFetcher;
  extractor: Extractor;
  signal: AbortSignal;
}

/** fetch → judge type and size → extract. `patient` is for pages of a story already begun. */
export async function readPage(url: string, parts: Parts, patient = false): Promise<StoryPage> {
  const page = await parts.fetcher.fetchPage(url, { signal: parts.signal, patient });
  const found = kindOf(page);
  if (found.kind === "unsupported") throw unsupported(found.type);
  if (found.kind !== "pdf" && page.bytes.length > MAX_TEXT_BYTES) throw new BekalError("too-large");
  const extraction = await parts.extractor.extract(page);
  parts.signal.throwIfAborted();
  if (extraction.kind === "not-a-story") {
    const { what, title, feeds, evidence } = extraction;
    const facts = { what, feeds, ...(title !== undefined && { title }) };
    throw new NoStoryError(facts, { message: evidence || what });
  }
  const { article, morePages, wholePage, firstPage } = extraction;
  return {
    url: page.url,
    article,
    morePages,
    ...(wholePage !== undefined && { wholePage }),
    ...(firstPage !== undefined && { firstPage }),
    htmlBytes: page.bytes.length,
    mayBeShared: !/\b(?:private|no-store)\b/i.test(page.headers.cacheControl ?? ""),
  };
}
