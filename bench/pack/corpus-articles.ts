import { fileURLToPath } from "node:url";
import type { Article } from "#article/article.ts";
import { hostOf } from "#article/host.ts";
import { parseArticle } from "#article/validate.ts";
import { extractPage } from "#extraction/extract.ts";
import { joinPages } from "#extraction/parts/join.ts";
import { createPictureTokens } from "#gateway/picture-token.ts";
import { picturePath } from "#wire/paths.ts";
import { listPages } from "../extract/layouts.ts";
import type { BenchPage } from "../extract/page.ts";

/** One story of a set as the gateway would send it. */
export interface CorpusArticle {
  id: string;
  publisher: string;
  article: Article;
  bytes: Buffer;
}

const ownPages = fileURLToPath(new URL("../../tests/corpus", import.meta.url));
const tokens = createPictureTokens(Buffer.alloc(32, "bench"));

/** The stories of tests/corpus, or of another set; pages that hold none are left out. */
export function corpusArticles(root = ownPages): CorpusArticle[] {
  return listPages(root).flatMap((page) => {
    const article = readArticle(page);
    if (article === undefined) return [];
    const bytes = Buffer.from(JSON.stringify(article));
    return { id: page.id, publisher: hostOf(page.url), article, bytes };
  });
}

function readArticle(page: BenchPage): Article | undefined {
  const html = page.readHtml();
  const [first, ...rest] = [html, ...(page.readParts?.() ?? [])].flatMap((part) => {
    const read = extractPage({ html: part, url: page.url });
    return read.kind === "story" ? read.article : [];
  });
  if (first === undefined) return undefined;
  const joined = joinPages(first, rest);
  return parseArticle({
    ...joined,
    url: page.url,
    pictures: joined.pictures.map((picture) => ({
      ...picture,
      src: picturePath(tokens.sign(picture.src)),
    })),
    original: { ...joined.original, htmlBytes: Buffer.byteLength(html), pages: 1 + rest.length },
    fetchedAt: "2026-01-15T09:00:00.000Z",
  });
}
