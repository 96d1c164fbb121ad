import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { textOf } from "#article/text.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { createExtractor } from "./extractor.ts";
import { createFetchQueue } from "./fetch-queue.ts";
import { createFetcher } from "./fetch/fetch-page.ts";
import type { Log } from "./log.ts";
import { makeArticle } from "./make-article.ts";
import { aFront, aPart, pager, partsIn, words } from "./paged.fixture.ts";
import { createPublisherFetcher } from "./publisher-fetcher.ts";
import { createWorkerPool } from "./worker-pool.ts";

// Threads, sockets and deadlines are real, also on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const log = vi.fn<Log>();
const script = new URL("extract-worker.ts", import.meta.url);
const pool = createWorkerPool({
  script,
  size: 1,
  timeoutMs: 5000,
  memoryMb: 128,
  youngMb: 16,
  maxWaiting: 50,
});
const extractor = createExtractor({ pool, log });
let publisher: Publisher;
let fetcher: ReturnType<typeof createFetcher>;

beforeAll(async () => {
  // The first thread loads the parser; no test should pay for it.
  await extractor.extract({ bytes: new Uint8Array(), url: "https://kota.example/" });
});
afterAll(() => pool.close());
beforeEach(async () => {
  publisher = await startPublisher();
  fetcher = createFetcher({ allowPrivate: [publisher.host], userAgent: "test" });
});
afterEach(async () => {
  await fetcher.close();
  await publisher.stop();
});

function make(path: string, timeoutMs?: number) {
  return makeArticle(publisher.url(path), {
    fetcher: createPublisherFetcher(fetcher, createFetchQueue()),
    extractor,
    signPicture: (url) => Buffer.from(url).toString("base64url"),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
}

it("makes an article whose pictures only this gateway can be asked for", async () => {
  const picture = '<figure><img src="/banjir.jpg" width="800" height="450" alt="Muara"></figure>';
  publisher.serve("/pasang", { body: aPart("1", { picture }) });
  const { article, mayBeShared } = await make("/pasang");

  expect(article).toMatchObject({
    title: "Pasang di muara",
    url: publisher.url("/pasang"),
    completeness: "whole",
    original: { pages: 1 },
  });
  const token = Buffer.from(publisher.url("/banjir.jpg")).toString("base64url");
  expect(article.pictures[0]?.src).toBe(`/api/v1/picture/${token}`);
  expect(article.original?.htmlBytes).toBeGreaterThan(1000);
  expect(Date.parse(article.fetchedAt ?? "")).toBeGreaterThan(0);
  expect(mayBeShared).toBe(true);
});

it("joins the pages of a story in their order, each once", async () => {
  for (const page of ["1", "2", "3", "4", "5"]) {
    publisher.serve(`/pasang?page=${page}`, { body: aPart(page, { links: pager(5) }) });
  }
  publisher.serve("/pasang", { body: aPart("1", { links: pager(5) }) });
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toEqual(["1", "2", "3", "4", "5"]);
  expect(article.completeness).toBe("whole");
  expect(article.original?.pages).toBe(5);
  expect(publisher.requests("/pasang?page=3")).toBe(1);
});

it("prefers the publisher's own page that holds it all", async () => {
  const links = `${pager(3)} <a href="/pasang?page=all">Tampilkan semua</a>`;
  publisher.serve("/pasang", { body: aPart("1", { links }) });
  const whole = aPart("1").replace(
    "</article>",
    `<p>Bagian 2 alinea 1. ${words.repeat(4)}</p></article>`,
  );
  publisher.serve("/pasang?page=all", { body: whole });
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toEqual(["1", "2"]);
  expect(article).toMatchObject({ completeness: "whole", url: publisher.url("/pasang") });
  expect(publisher.requests("/pasang?page=2")).toBe(0);
});

it("says what is missing when a later page fails, and keeps what came before", async () => {
  publisher.serve("/pasang", { body: aPart("1", { links: pager(3) }) });
  publisher.serve("/pasang?page=2", { body: aPart("2", { links: pager(3) }) });
  publisher.serve("/pasang?page=3", { body: "gone", status: 404 });
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toEqual(["1", "2"]);
  expect(article).toMatchObject({ completeness: "truncated", evidence: "page 3: not-found" });
});

it("calls a story cut when a later page fails, whatever the pages before say of themselves", async () => {
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`;
  publisher.serve("/pasang", { body: aPart("1", { links: pager(3) }) });
  const short = aPart("2", { links: pager(3) }).replaceAll(/<p>Bagian 2 alinea [34].*?<\/p>/g, "");
  publisher.serve("/pasang?page=2", { body: short.replace("</head>", `${data}</head>`) });
  publisher.serve("/pasang?page=3", { body: "gone", status: 404 });
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toEqual(["1", "2"]);
  expect(article).toMatchObject({ completeness: "truncated", evidence: "page 3: not-found" });
});

it("says where the page was really found, whatever the page says of itself", async () => {
  publisher.serve("/lama", { body: "", status: 301, headers: { location: "/pasang" } });
  const claim = '<link rel="canonical" href="https://www.lain.example/berita">';
  publisher.serve("/pasang", { body: aPart("1").replace("</head>", `${claim}</head>`) });
  const { article } = await make("/lama");

  expect(article.url).toBe(publisher.url("/pasang"));
  expect(article.canonicalUrl).toBeUndefined();
});

it("reads and joins hostile pages in its threads: the gateway answers others meanwhile", async () => {
  const nearly = Buffer.concat([
    Buffer.from(aPart("1", { links: pager(4) })),
    Buffer.from(`<!-- ${"é".repeat(2_400_000)}`),
    Buffer.from([0xff]),
  ]);
  const spaces = `<pre>a${" ".repeat(15_000)}b</pre>`;
  publisher.serve("/pasang", { body: nearly });
  for (const page of ["2", "3", "4"]) {
    const body = aPart(page, { links: pager(4) }).replace("</article>", `${spaces}</article>`);
    publisher.serve(`/pasang?page=${page}`, { body });
  }
  const decoding = vi.spyOn(TextDecoder.prototype, "decode");
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toEqual(["1", "2", "3", "4"]);
  const decoded = decoding.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0);
  expect(Math.max(0, ...decoded)).toBeLessThan(1_000_000);
  decoding.mockRestore();
});

it("keeps what arrived in time when a later page never ends", async () => {
  publisher.serve("/pasang", { body: aPart("1", { links: pager(2) }) });
  publisher.fault("/pasang?page=2", "hang");
  const { article } = await make("/pasang", 4000);

  expect(article).toMatchObject({
    completeness: "truncated",
    evidence: "page 2: publisher-timeout",
  });
});

it("stops after twelve pages and says so", async () => {
  publisher.serve("/pasang", { body: aPart("1", { links: pager(20) }) });
  for (let page = 2; page <= 20; page += 1) {
    publisher.serve(`/pasang?page=${page}`, { body: aPart(String(page), { links: pager(20) }) });
  }
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toHaveLength(12);
  expect(article).toMatchObject({ completeness: "truncated", evidence: "more than 12 pages" });
  expect(publisher.requests("/pasang?page=13")).toBe(0);
});

it("stops where the pages together are more than one story holds", async () => {
  const heavy = (part: string) =>
    aPart(part, { links: pager(4) }).replace(
      "</article>",
      `<!-- ${"x".repeat(3_000_000)} --></article>`,
    );
  publisher.serve("/pasang", { body: heavy("1") });
  for (const page of ["2", "3", "4"])
    publisher.serve(`/pasang?page=${page}`, { body: heavy(page) });
  const { article } = await make("/pasang");

  expect(partsIn(textOf(article.body))).toEqual(["1", "2"]);
  expect(article).toMatchObject({ completeness: "truncated", evidence: "page 3: too-large" });
});

it("is not fooled by a publisher who answers every page number with the same text", async () => {
  publisher.serve("/pasang", { body: aPart("1", { links: pager(3) }) });
  const { article } = await make("/pasang");

  expect(article.original?.pages).toBe(1);
  expect(article.completeness).toBe("whole");
});

it("tells when the publisher wants nobody to keep the page", async () => {
  const headers = { "cache-control": "private, max-age=0" };
  publisher.serve("/pasang", { body: aPart("1"), headers });

  expect((await make("/pasang")).mayBeShared).toBe(false);
});

it.each([
  ["a missing page", { body: "", status: 404 }, "not-found"],
  ["a page of links", { body: aFront() }, "not-a-story"],
  ["an empty page", { body: "<!doctype html><title>x</title>" }, "not-a-story"],
  ["data", { body: '{"a": 1}', contentType: "application/json" }, "unsupported-type"],
  ["a broken file", { body: "%PDF-1.7 ...", contentType: "application/pdf" }, "not-a-story"],
  ["too much", { body: `<p>${"a".repeat(5_300_000)}</p>` }, "too-large"],
])("answers %s with its reason", async (_what, served, code) => {
  publisher.serve("/pasang", served);

  await expect(make("/pasang")).rejects.toMatchObject({ code });
});

it("gives up on a publisher that never answers", async () => {
  publisher.fault("/pasang", "hang");

  await expect(make("/pasang", 3500)).rejects.toMatchObject({ code: "publisher-timeout" });
});
