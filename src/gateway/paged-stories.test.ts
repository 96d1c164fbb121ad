import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { textOf } from "#article/text.ts";
import { parseArticle } from "#article/validate.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { storyPath } from "#wire/paths.ts";
import { composeGateway, type Gateway } from "./compose.ts";
import { readConfig } from "./config.ts";
import { aFront, aPart, pager, partsIn, words } from "./paged.fixture.ts";

// Threads and sockets are real, also on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let publisher: Publisher;
let gateway: Gateway;
let story = "";
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-paged-"));
  publisher = await startPublisher();
  const config = readConfig({ BEKAL_DATA: folder, BEKAL_ALLOW_PRIVATE: publisher.host });
  gateway = await composeGateway(config, {
    assets: { byPath: new Map(), headers: {} },
    log: () => {},
  });
});
beforeEach(() => {
  count += 1;
  story = `/kabar/pasang-${count}00`;
});
afterAll(async () => {
  await gateway.close();
  await publisher.stop();
  await rm(folder, { recursive: true });
});

async function getArticle(path: string): Promise<Article & { parts: string[] }> {
  const response = await gateway.app.request(storyPath(publisher.url(path)));
  const article = parseArticle(await response.json());
  if (article === undefined) throw new Error(`no article: ${response.status}`);
  return { ...article, parts: partsIn(textOf(article.body)) };
}

/** Parts at `address(n)`, each with what `links` says stands below it; the first also at its plain address. */
function serveParts(
  last: number,
  address: (n: number) => string,
  links: (n: number) => string = () => pager(last, address),
): void {
  for (let n = 1; n <= last; n += 1) {
    const body = aPart(String(n), { links: links(n) });
    publisher.serve(address(n), { body });
    if (n === 1) publisher.serve(story, { body });
  }
}

const upTo = (last: number) => Array.from({ length: last }, (_, n) => String(n + 1));

it.each<[string, (n: number) => string]>([
  ["?page=2", (n) => `${story}?page=${n}`],
  ["?halaman=2", (n) => `${story}?halaman=${n}`],
  ["/2", (n) => (n === 1 ? story : `${story}/${n}`)],
  ["/page/2/", (n) => (n === 1 ? story : `${story}/page/${n}/`)],
  ["-part2", (n) => (n === 1 ? story : `${story}-part${n}`)],
  ["-2", (n) => (n === 1 ? story : `${story}-${n}`)],
])(
  "joins the parts of a story at %s, from whichever of them was shared",
  async (_what, address) => {
    serveParts(4, address);
    for (const shared of [story, address(3)]) {
      const article = await getArticle(shared);
      expect(article.parts).toEqual(upTo(4));
      expect(article).toMatchObject({ completeness: "whole", original: { pages: 4 } });
      const begins = [story, address(1)].map((path) => publisher.url(path));
      expect(begins).toContain(article.url);
    }
  },
);

it.each([
  ["Selanjutnya", (n: number) => `<a href="${story}?page=${n + 1}">Selanjutnya</a>`],
  ["a relation in the head", (n: number) => `<link rel="next" href="${story}?page=${n + 1}">`],
  ["an arrow", (n: number) => `<a href="${story}?page=${n + 1}" aria-label="Next"><i></i></a>`],
])("follows the next page by %s alone", async (_what, next) => {
  const address = (n: number) => `${story}?page=${n}`;
  serveParts(3, address, (n) => (n < 3 ? next(n) : ""));
  expect((await getArticle(story)).parts).toEqual(upTo(3));
});

it("reads the one page that holds it all, also when a later part was shared", async () => {
  const links = `${pager(3, (n) => `${story}?page=${n}`)} <a href="${story}?single=1">Tampilkan semua</a>`;
  const rest = `<p>Bagian 2 alinea 1. ${words.repeat(4)}</p><p>Bagian 3 alinea 1. ${words.repeat(4)}</p>`;
  publisher.serve(`${story}?page=2`, { body: aPart("2", { links }) });
  const whole = aPart("1", { links }).replace("</article>", `${rest}</article>`);
  publisher.serve(`${story}?single=1`, { body: whole });
  const article = await getArticle(`${story}?page=2`);

  expect(article).toMatchObject({ completeness: "whole", url: publisher.url(`${story}?page=1`) });
  expect(article.parts).toEqual(upTo(3));
  expect(publisher.requests(`${story}?page=3`)).toBe(0);
});

it.each([
  ["is another story", aPart("x", { title: "Lampu baru di dermaga" })],
  ["holds no more", aPart("1")],
  ["is a list", aFront()],
])("reads page by page when what is said to hold it all %s", async (_what, body) => {
  const links = `${pager(2, (n) => `${story}?page=${n}`)} <a href="${story}?page=all">All</a>`;
  serveParts(
    2,
    (n) => `${story}?page=${n}`,
    () => links,
  );
  publisher.serve(`${story}?page=all`, { body });
  expect((await getArticle(story)).parts).toEqual(upTo(2));
});

it.each([
  [
    "a server error",
    (path: string) => publisher.fault(path, "server-error"),
    "publisher-unreachable",
  ],
  ["a broken line", (path: string) => publisher.fault(path, "reset"), "publisher-unreachable"],
  ["nothing", (path: string) => publisher.fault(path, "not-found"), "not-found"],
  [
    "a redirect to the front page",
    (path: string) => publisher.fault(path, "redirect-to", "/depan"),
    "not-a-story",
  ],
  [
    "another story",
    (path: string) =>
      publisher.serve(path, { body: aPart("x", { title: "Lampu baru di dermaga" }) }),
    "another story",
  ],
])("says that the end is missing when page 3 is %s", async (_what, order, reason) => {
  publisher.serve("/depan", { body: aFront() });
  serveParts(4, (n) => `${story}?page=${n}`);
  order(`${story}?page=3`);
  const article = await getArticle(story);

  expect(article.parts).toEqual(upTo(2));
  expect(article).toMatchObject({ completeness: "truncated", evidence: `page 3: ${reason}` });
});

it("judges a story by all of its pages, not by the words of one", async () => {
  const data =
    '<script type="application/ld+json">{"@type":"NewsArticle","wordCount":700}</script>';
  for (const n of [1, 2, 3]) {
    const body = aPart(String(n), { links: pager(3, (at) => `${story}?page=${at}`), head: data });
    publisher.serve(n === 1 ? story : `${story}?page=${n}`, { body });
  }
  expect((await getArticle(story)).completeness).toBe("whole");
});

it("says that the beginning is missing when it cannot be had", async () => {
  serveParts(3, (n) => `${story}?page=${n}`);
  publisher.fault(`${story}?page=1`, "server-error");
  const article = await getArticle(`${story}?page=2`);

  expect(article.parts).toEqual(["2", "3"]);
  const evidence = "page 1: publisher-unreachable";
  expect(article).toMatchObject({ completeness: "truncated", evidence });
});

it("leaves the next story alone, whatever says that it follows", async () => {
  const other = `${story.slice(0, -3)}-lampu`;
  const links = `<link rel="next" href="${other}"><a href="${other}">Selanjutnya</a>`;
  publisher.serve(story, { body: aPart("1", { links }) });
  const article = await getArticle(story);

  expect(article).toMatchObject({ completeness: "whole", original: { pages: 1 } });
  expect(publisher.requests(other)).toBe(0);
});

it("leaves out the next story when only its number tells it apart", async () => {
  const numbered = (n: number) => `/catatan-${count}/${n}`;
  const next = (n: number) => `<a rel="next" href="${numbered(n + 1)}">Next</a>`;
  publisher.serve(numbered(7), { body: aPart("1", { links: next(7) }) });
  publisher.serve(numbered(8), { body: aPart("x", { title: "Lampu baru", links: next(8) }) });
  const article = await getArticle(numbered(7));

  expect(article.parts).toEqual(["1"]);
  expect(article.completeness).toBe("whole");
  expect(publisher.requests(numbered(9))).toBe(0);
});

it("ends an endless pager after twelve pages", async () => {
  serveParts(
    20,
    (n) => `${story}?page=${n}`,
    (n) => `<a href="${story}?page=${n + 1}">Next</a>`,
  );
  const article = await getArticle(story);

  expect(article.parts).toEqual(upTo(12));
  expect(article).toMatchObject({ completeness: "truncated", evidence: "more than 12 pages" });
  expect(publisher.requests(`${story}?page=13`)).toBe(0);
});

it("reads pages that lead to each other once", async () => {
  const links = (n: number) => `<a rel="next" href="${story}?page=${n === 3 ? 1 : n + 1}">Next</a>`;
  serveParts(3, (n) => `${story}?page=${n}`, links);
  const article = await getArticle(story);

  expect(article.parts).toEqual(upTo(3));
  expect(article.completeness).toBe("whole");
  expect(publisher.requests(`${story}?page=2`)).toBe(1);
});

it.each([
  ["a pager", () => pager(20, (n) => `${story}?page=${n}`)],
  ["the number of readers", () => pager(2, (n) => `${story}?page=${n}`)],
])("is not fooled by the first page under every number, with %s", async (_what, links) => {
  const body = (n: number) =>
    aPart("1", { links: links() }).replace(
      "</article>",
      `<p>Dibaca ${n} kali hari ini</p></article>`,
    );
  publisher.serve(story, { body: body(1) });
  publisher.serve(`${story}?page=2`, { body: body(2) });
  const article = await getArticle(story);

  expect(article.parts).toEqual(["1"]);
  expect(article).toMatchObject({ completeness: "whole", original: { pages: 1 } });
  expect(publisher.requests(`${story}?page=5`)).toBe(0);
});

it("says each paragraph once when the pages overlap", async () => {
  const intro = `<p>Ringkasan di tiap halaman. ${words.repeat(3)}</p>`;
  const note = "<p>Sari menulis tentang sungai.</p>";
  const address = (n: number) => `${story}?page=${n}`;
  for (const n of [1, 2, 3]) {
    const last = n === 1 ? "" : `<p>Bagian ${n - 1} alinea 4. ${words.repeat(4)}</p>`;
    const body = aPart(String(n), { links: pager(3, address) })
      .replace("</h1>", `</h1>${intro}${last}`)
      .replace("</article>", `${note}</article>`);
    publisher.serve(n === 1 ? story : address(n), { body });
  }
  const article = await getArticle(story);
  const text = textOf(article.body);

  expect(article.parts).toEqual(upTo(3));
  for (const once of ["Ringkasan", "Sari menulis", "Bagian 1 alinea 4", "Bagian 2 alinea 4"]) {
    expect(text.split(once)).toHaveLength(2);
  }
  expect(text.endsWith("Sari menulis tentang sungai.")).toBe(true);
});
