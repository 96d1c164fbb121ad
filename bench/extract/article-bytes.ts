import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import pLimit from "p-limit";
import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { parseJson } from "#base/json.ts";
import { createPictureTokens } from "#gateway/picture-token.ts";
import { picturePath } from "#wire/paths.ts";
import type { Row } from "./measure.ts";
import { quantile } from "./numbers.ts";
import type { Table } from "./report.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Every compression at work has its own window: a thousand at once would take gigabytes. */
const inTurn = pLimit(4);
const tokens = createPictureTokens(Buffer.alloc(32, "bench"));

/** What the gateway sends for the stories: medians of the JSON, plain and compressed for keeping. */
export async function measureBytes(rows: Row[]): Promise<Table> {
  const groups = Map.groupBy(
    rows.filter(({ articleJson }) => articleJson !== undefined),
    ({ page }) => page.type,
  );
  const cells = [...groups].map(async ([type, some]) => [type, ...(await bytesCells(some))]);
  return {
    title: "Bytes of an article, medians",
    head: ["", "articles", "HTML", "JSON", "gzip 9", "Brotli 11", "stopped at the gate"],
    rows: await Promise.all(cells),
  };
}

async function bytesCells(rows: Row[]): Promise<string[]> {
  const sent = rows.flatMap((row) => asSent(row) ?? []);
  const texts = sent.map((article) => Buffer.from(JSON.stringify(article)));
  const sizes = [
    sent.map(({ original }) => original?.htmlBytes ?? 0),
    texts.map((text) => text.length),
    await Promise.all(texts.map(gzipBytes)),
    await Promise.all(texts.map(brotliBytes)),
  ];
  const medians = sizes.map((list) => String(quantile(list, 0.5)));
  return [String(rows.length), ...medians, String(rows.length - sent.length)];
}

/** The article as it leaves the gateway: pictures signed, through the gate. */
function asSent({ page, htmlBytes, articleJson = "" }: Row): Article | undefined {
  const article = parseArticle(parseJson(articleJson), { pictures: "absolute" });
  return (
    article &&
    parseArticle({
      ...article,
      url: page.url,
      pictures: article.pictures.map((picture) => ({
        ...picture,
        src: picturePath(tokens.sign(picture.src)),
      })),
      original: { ...article.original, htmlBytes, pages: 1 },
      fetchedAt: "2026-01-15T09:00:00.000Z",
    })
  );
}

function gzipBytes(text: Buffer): Promise<number> {
  return inTurn(async () => (await toGzip(text, { level: 9 })).length);
}

function brotliBytes(text: Buffer): Promise<number> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return inTurn(async () => (await toBrotli(text, { params })).length);
}
