import type { Article } from "#article/article.ts";
import { parseUrl } from "#base/url.ts";
import { extractPage } from "#extraction/extract.ts";
import type { Publisher } from "../../tests/support/publisher.ts";
import { gzipSync } from "node:zlib";
import { listPages } from "../extract/layouts.ts";
import type { BenchPage } from "../extract/page.ts";
import { type Painted, paintPicture } from "./paint.ts";

/** One story at the bench's publisher. */
export interface BenchStory {
  id: string;
  language: string;
  /** Of its page. */
  url: string;
  article: Article;
  /** What a browser fetches to see it as published: the page, and the story's own pictures. */
  original: string[];
}

/** Every address of a page is the publisher's on loopback: the bench asks nobody else. */
const anyHost = /(?:https?:)?(\\?\/\\?\/)((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?![\w.@-])/gi;
/** Different pictures; a story's are drawn from these. */
const PAINTED = 16;

/**
 * Puts whole stories of one page each of a set on the publisher's site, with generated pictures.
 * @param most of each language
 */
export async function publishStories(
  root: string,
  publisher: Publisher,
  most: number,
): Promise<BenchStory[]> {
  const pictures = await paintAll();
  const stories: BenchStory[] = [];
  const count = new Map<string, number>();
  for (const page of listPages(root)) {
    const story = readStory(page, publisher);
    const before = count.get(story?.language ?? "") ?? 0;
    if (story === undefined || before >= most) continue;
    count.set(story.language, before + 1);
    for (const [at, url] of story.original.entries()) {
      const painted = pictures[hashOf(url) % pictures.length];
      if (at > 0 && painted !== undefined)
        serve(publisher, url, { ...painted, body: painted.bytes });
    }
    serve(publisher, story.url, zipped(story.html));
    stories.push(story);
  }
  return stories;
}

function readStory(page: BenchPage, publisher: Publisher) {
  const address = parseUrl(page.url);
  if (address === undefined || page.readParts !== undefined || page.readWhole !== undefined)
    return undefined;
  const url = publisher.url(`/${address.host}${address.pathname}${address.search}`);
  const html = page.readHtml().replace(anyHost, `http:$1${publisher.host}/$2`);
  const read = extractPage({ html, url });
  if (read.kind !== "story" || read.article.completeness !== "whole" || read.morePages.length > 0)
    return undefined;
  const { article } = read;
  const language = (article.language ?? "").split("-")[0] ?? "";
  const original = [url, ...new Set(article.pictures.map(({ src }) => src))];
  return { id: page.id, language, url, article, original, html };
}

function serve(publisher: Publisher, url: string, served: Parameters<Publisher["serve"]>[1]): void {
  const address = parseUrl(url);
  if (address?.host !== publisher.host) return;
  publisher.serve(address.pathname + address.search, served);
  // The gateway asks without the parameters that only count readers.
  publisher.serve(address.pathname, served);
}

/** As publishers send it. */
function zipped(html: string) {
  const headers = { "content-encoding": "gzip", vary: "Accept-Encoding" };
  return { body: gzipSync(html), contentType: "text/html; charset=utf-8", headers };
}

async function paintAll(): Promise<Painted[]> {
  const painted: Painted[] = [];
  for (let seed = 0; seed < PAINTED; seed += 1) painted.push(await paintPicture(seed));
  return painted;
}

function hashOf(text: string): number {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
