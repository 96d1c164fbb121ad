import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { textOf } from "#article/text.ts";
import { parseArticle } from "#article/validate.ts";
import { isRecord } from "#base/json.ts";
import { aColumn, writePdf } from "#extraction/documents/pdf/pdf.fixture.ts";
import { aPage } from "#tests/support/pages.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { storyPath } from "#wire/paths.ts";
import { composeGateway, type Gateway } from "./compose.ts";
import { readConfig } from "./config.ts";

// Threads and sockets are real, also on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let publisher: Publisher;
let gateway: Gateway;

// One gateway for all: each starts its threads anew.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-documents-"));
  publisher = await startPublisher();
  const config = readConfig({ BEKAL_DATA: folder, BEKAL_ALLOW_PRIVATE: publisher.host });
  const assets = { byPath: new Map(), headers: {} };
  gateway = await composeGateway(config, { assets, log: () => {} });
});
afterAll(async () => {
  await gateway.close();
  await publisher.stop();
  await rm(folder, { recursive: true });
});

let asked = 0;

type Served = Parameters<Publisher["serve"]>[1];

async function ask(name: string, served: Served) {
  asked += 1;
  const path = `/${asked}${name}`;
  publisher.serve(path, served);
  const response = await gateway.app.request(storyPath(publisher.url(path)));
  const body: unknown = await response.json();
  return { status: response.status, body };
}

async function readStory(path: string, served: Served) {
  const { status, body } = await ask(path, served);
  const article = parseArticle(body);
  if (article === undefined) throw new Error(`no article: ${status}`);
  return article;
}

const lines = [
  "Perahu kayu itu bersandar di dermaga kecil sejak semalam, dan pemiliknya",
  "tidak terlihat oleh siapa pun sampai matahari tinggi.",
];
const pdf = (paddingBytes = 0) =>
  writePdf([aColumn(lines, { x: 60, y: 120 })], {
    info: { Title: "Perahu di dermaga" },
    paddingBytes,
  });

it("makes a story of a plain text, in whatever letters it was written", async () => {
  const text = `Perahu di dermaga\n\n${lines.join("\n")}\n\nKafé itu tutup.`;
  const body = Buffer.from(text, "latin1");
  const story = await readStory("/perahu.txt", { body, contentType: "text/plain" });

  expect(story).toMatchObject({
    title: "Perahu di dermaga",
    completeness: "whole",
    original: { htmlBytes: body.length },
  });
  expect(textOf(story.body)).toBe(`${lines.join(" ")}\nKafé itu tutup.`);
});

it.each([
  ["stated", "/perahu", "text/markdown"],
  ["named so", "/perahu.md", "text/plain"],
])(
  "makes a story of Markdown that is %s, with a picture of the gateway's",
  async (_how, path, contentType) => {
    const body = `# Perahu\n\n${lines.join("\n")}\n\n![Dermaga](/dermaga.jpg)\n\n- tali\n- jala\n`;
    const story = await readStory(path, { body, contentType });

    expect(story.title).toBe("Perahu");
    expect(story.pictures).toEqual([
      { src: expect.stringMatching(/^\/api\/v1\/picture\/\w/), alt: "Dermaga" },
    ]);
    expect(textOf(story.body)).toBe(`${lines.join(" ")}\ntali\njala`);
  },
);

it("makes a story of a PDF, also of one that is larger than a page may be", async () => {
  for (const [path, body] of [
    ["/perahu.pdf", pdf()],
    ["/besar.pdf", pdf(5_500_000)],
  ] as const) {
    const story = await readStory(path, { body, contentType: "application/pdf" });

    expect(story).toMatchObject({ title: "Perahu di dermaga", completeness: "whole" });
    expect(textOf(story.body)).toBe(lines.join(" "));
  }
});

it.each([
  ["a ZIP", Buffer.from("PK\x03\x04…"), "application/zip"],
  ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "image/png"],
  ["unknown bytes", Buffer.from([0, 1, 2, 3]), "application/octet-stream"],
  ["data", '{"a": 1}', "application/json"],
  ["data called text", '[{"a": 1}]', "text/plain"],
  ["a feed", '<?xml version="1.0"?><rss version="2.0"></rss>', "application/rss+xml"],
  ["a style", "body { }", "text/css"],
])("refuses %s", async (_what, body, contentType) => {
  expect(await ask("/lain", { body, contentType })).toMatchObject({
    status: 415,
    body: { code: "unsupported-type" },
  });
});

it.each([
  ["scanned", writePdf([[]]), 422, /scanned/],
  ["broken", pdf().subarray(0, 200), 422, /broken/],
  ["too large", pdf(9_500_000), 413, /bytes/],
])("says why a PDF that is %s is no story", async (_what, body, status, detail) => {
  expect(await ask("/lain.pdf", { body, contentType: "application/pdf" })).toMatchObject({
    status,
    body: { detail: expect.stringMatching(detail) },
  });
});

it("ends a PDF that inflates without end, and answers others meanwhile", async () => {
  const bytes = deflateSync(Buffer.alloc(150_000_000, " "));
  const bomb = writePdf([[]], { stream: { dictionary: "/Filter/FlateDecode", bytes } });
  const [refusal, story] = await Promise.all([
    ask("/bom.pdf", { body: bomb, contentType: "application/pdf" }),
    readStory("/pagi", { body: aPage() }),
  ]);

  expect(refusal).toMatchObject({ status: 413, body: { code: "too-large" } });
  expect(isRecord(refusal.body) && refusal.body["detail"]).toMatch(/memory|time/);
  expect(story.title).toBe("Pagi di stasiun kecil");
});
