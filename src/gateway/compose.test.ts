import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { aPage } from "#tests/support/pages.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { isPicturePath, storyPath } from "#wire/paths.ts";
import { parseProblemPage } from "#wire/problem.ts";
import { composeGateway, type Gateway } from "./compose.ts";
import { readConfig } from "./config.ts";

// Threads and sockets are real, also on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let publisher: Publisher;
let gateway: Gateway;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-compose-"));
  publisher = await startPublisher();
  const config = readConfig({ BEKAL_DATA: folder, BEKAL_ALLOW_PRIVATE: publisher.host });
  gateway = await composeGateway(config, {
    assets: { byPath: new Map(), headers: {} },
    log: () => {},
  });
});

afterEach(async () => {
  await gateway.close();
  await publisher.stop();
  await rm(folder, { recursive: true });
});

async function getArticle(path: string) {
  const response = await gateway.app.request(storyPath(publisher.url(path)));
  const article = parseArticle(await response.json());
  if (article === undefined) throw new Error(`no article: ${response.status}`);
  return article;
}

async function serveValley(path: string): Promise<void> {
  const create = { width: 1600, height: 900, channels: 3, background: "#369" } as const;
  const hill = await sharp({ create: { ...create, height: 400, background: "#374" } })
    .png()
    .toBuffer();
  const valley = sharp({ create }).composite([{ input: hill, gravity: "south" }]);
  publisher.serve(path, { body: await valley.jpeg().toBuffer(), contentType: "image/jpeg" });
}

it("hands a story's picture on, small and of its own making", async () => {
  await serveValley("/foto.jpg");
  const figure = '<figure><img src="/foto.jpg" width="1600" height="900" alt="Lembah"></figure>';
  publisher.serve("/pagi", { body: aPage().replace("</h1>", `</h1>${figure}`) });
  const { pictures } = await getArticle("/pagi");
  const path = pictures[0]?.src ?? "";
  expect(isPicturePath(path)).toBe(true);

  for (const [query, accept, width] of [
    ["", "image/avif", 640],
    ["?quality=full&width=1440", "image/webp", 1440],
  ] as const) {
    const response = await gateway.app.request(path + query, { headers: { accept } });
    expect(response.headers.get("content-type")).toBe(accept);
    const { width: made } = await sharp(await response.arrayBuffer()).metadata();
    expect(made).toBe(width);
  }
  expect((await gateway.app.request(`${path}x`)).status).toBe(404);
  expect(publisher.requests("/foto.jpg")).toBe(1);
});

it("tells what a story's pictures weigh, and leaves out what is only decoration", async () => {
  await serveValley("/foto.jpg");
  const create = { width: 600, height: 400, channels: 3, background: "#ddd" } as const;
  publisher.serve("/kosong.png", { body: await sharp({ create }).png().toBuffer() });
  const figures = ["/foto.jpg", "/kosong.png"].map((src) => `<figure><img src="${src}"></figure>`);
  publisher.serve("/pagi", { body: aPage().replace("</h1>", `</h1>${figures.join("")}`) });

  await vi.waitFor(async () => {
    const { pictures, original } = await getArticle("/pagi");
    expect(pictures).toEqual([expect.objectContaining({ width: 1600, height: 900 })]);
    expect(pictures[0]?.lightBytes).toBeGreaterThan(100);
    expect(pictures[0]?.thumbHash).toMatch(/^[\w+/]{20,40}$/);
    expect(original?.pictureBytes).toBeGreaterThan(1000);
  }, 10_000);
});

it("asks the publisher once, however many readers come at once", async () => {
  publisher.serve("/pagi", { body: aPage() });
  const articles = await Promise.all([1, 2, 3, 4].map(() => getArticle("/pagi")));

  expect(articles.every((article) => article.title === "Pagi di stasiun kecil")).toBe(true);
  expect(publisher.requests("/pagi")).toBe(1);
});

it.each([
  ["reset", "publisher-unreachable"],
  ["redirect-loop", "publisher-unreachable"],
] as const)("gives the reason when the publisher does %s", async (fault, code) => {
  publisher.fault("/pagi", fault);
  const response = await gateway.app.request(storyPath(publisher.url("/pagi")));

  expect(await response.json()).toMatchObject({ code });
});

it("says what a page without a story is and which feeds it has, also out of its memory", async () => {
  const headlines = Array.from(
    { length: 40 },
    (_, n) => `<div><h3><a href="/kabar-${n}">Kabar nomor ${n} dari lembah</a></h3></div>`,
  );
  const link = '<link rel="alternate" type="application/rss+xml" title="Lembah" href="/feed">';
  const body = `<!doctype html><title>Kabar lembah</title>${link}<main>${headlines.join("")}</main>`;
  publisher.serve("/indeks", { body });
  const ask = () => gateway.app.request(storyPath(publisher.url("/indeks")));
  const answers = await Promise.all([ask(), ask()]);

  for (const response of [...answers, await ask()]) {
    expect(response.status).toBe(422);
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ code: "not-a-story", what: "list" });
    expect(parseProblemPage(problem)).toEqual({
      what: "list",
      title: "Kabar lembah",
      feeds: [{ url: publisher.url("/feed"), title: "Lembah" }],
    });
  }
  expect(publisher.requests("/indeks")).toBe(1);
});

it("follows nobody to an address that is not public", async () => {
  publisher.fault("/pagi", "redirect-to", "http://169.254.169.254/latest/meta-data/");
  const response = await gateway.app.request(storyPath(publisher.url("/pagi")));

  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain("169.254");
});
