import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { ownField, parseJson } from "#base/json.ts";
import { extractPage } from "#extraction/extract.ts";
import { parseFrame, writeFrame } from "#wire/pack.ts";
import { picturePath } from "#wire/paths.ts";

const root = import.meta.dirname;

/** The articles of the corpus as the gateway hands them out, each from its first page. */
function readArticles(): Article[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const folder = join(root, entry.name);
    const url = ownField(parseJson(readFileSync(join(folder, "expected.json"), "utf8")), "url");
    const html = readFileSync(join(folder, "source.html"), "utf8");
    const page = extractPage({ html, url: String(url) });
    if (page.kind !== "story") return [];
    const token = (src: string) => `1${"x".repeat(16)}-${encodeURIComponent(src).replaceAll("%", "*")}`;
    const pictures = page.article.pictures.map((one) => ({ ...one, src: picturePath(token(one.src)) }));
    const fetchedAt = new Date(1_790_000_000_000).toISOString();
    return parseArticle({ ...page.article, url, pictures, fetchedAt }) ?? [];
  });
}

it("brings every story of the corpus through a frame as it was", { timeout: 60_000 }, () => {
  const articles = readArticles();
  expect(articles.length).toBeGreaterThan(90);
  const asks = articles.map(({ url }) => ({ url }));
  for (const [n, article] of articles.entries()) {
    const line = writeFrame({ kind: "article", n, etag: "e", article }, asks);
    expect(parseFrame(line, asks)).toEqual({ kind: "article", n, etag: "e", article });
    expect(line.length).toBeLessThan(JSON.stringify(article).length);
  }
});
