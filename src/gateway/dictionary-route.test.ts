import { brotliDecompressSync, zstdDecompressSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { DICTIONARY_PATH, storyPath } from "#wire/paths.ts";
import { createApp, type Parts } from "./app.ts";
import { baseDictionary } from "./dictionary/story-dictionary.ts";
import { createMemoryStore } from "./store/memory-store.ts";

const article: Article = {
  version: 1,
  url: "https://kota.example/banjir",
  title: "Banjir surut",
  language: "id",
  direction: "ltr",
  wordCount: 4,
  pictures: [],
  body: {
    type: "root",
    children: [
      { type: "element", tagName: "p", children: [{ type: "text", value: "Air turun." }] },
      { type: "element", tagName: "p", children: [{ type: "text", value: "Warga pulang." }] },
    ],
  },
  completeness: "whole",
};
const STORY = storyPath(article.url);
const available = `:${baseDictionary.sha256.toString("base64")}:`;
const both = "gzip, deflate, br, zstd, dcb, dcz";

function anApp() {
  return createApp({
    config: { corsOrigins: [], trustedProxies: [], storiesPerMinute: 60, picturesPerMinute: 600 },
    store: createMemoryStore({ maxBytes: 1_000_000 }),
    makeArticle: vi.fn<Parts["makeArticle"]>(() => Promise.resolve({ article, mayBeShared: true })),
    makePicture: () => Promise.resolve(new Uint8Array()),
    verifyPicture: () => undefined,
    assets: { byPath: new Map(), headers: {} },
    version: "1.2.3",
    log: vi.fn<Parts["log"]>(),
  });
}

function ask(headers: Record<string, string>) {
  return anApp().request(STORY, { headers });
}

it("hands out a small dictionary for single stories, to be kept for a month", async () => {
  const app = anApp();
  const response = await app.request(DICTIONARY_PATH, { headers: { "accept-encoding": "br" } });

  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "use-as-dictionary": 'match="/api/v1/story*"',
    "cache-control": expect.stringContaining("max-age=2592000"),
    "content-encoding": "br",
  });
  const sent = Buffer.from(await response.arrayBuffer());
  expect(sent.byteLength).toBeLessThan(600);
  expect(brotliDecompressSync(sent)).toEqual(baseDictionary.bytes);

  const ifNoneMatch = {
    "accept-encoding": "br",
    "if-none-match": response.headers.get("etag") ?? "",
  };
  expect((await app.request(DICTIONARY_PATH, { headers: ifNoneMatch })).status).toBe(304);
});

it.each([
  ["dcb", both, 36, brotliDecompressSync],
  ["dcz", "zstd, dcz", 40, zstdDecompressSync],
] as const)(
  "sends a story as %s to a browser that has the dictionary, smaller than without",
  async (encoding, accepted, headBytes, open) => {
    const headers = { "accept-encoding": accepted, "available-dictionary": available };
    const response = await ask(headers);
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding, Available-Dictionary");
    expect(response.headers.get("link")).toBeNull();

    const sent = Buffer.from(await response.arrayBuffer());
    expect(sent.subarray(headBytes - 32, headBytes)).toEqual(baseDictionary.sha256);
    const options = { dictionary: baseDictionary.bytes };
    expect(JSON.parse(open(sent.subarray(headBytes), options).toString())).toEqual(article);

    const plain = await ask({ "accept-encoding": accepted.replaceAll(/,? dc[bz]/g, "") });
    expect(sent.byteLength).toBeLessThan((await plain.arrayBuffer()).byteLength);
  },
);

it("tells a browser whose dictionary it does not know where there is another, and sends Brotli", async () => {
  const unknown = `:${Buffer.alloc(32, 7).toString("base64")}:`;
  const response = await ask({ "accept-encoding": both, "available-dictionary": unknown });
  expect(response.headers.get("content-encoding")).toBe("br");
  expect(response.headers.get("link")).toBe('</api/v1/dictionary>; rel="compression-dictionary"');
});

it("says nothing of dictionaries to whoever saves data, or does not ask for them", async () => {
  expect(
    (await ask({ "accept-encoding": both, "save-data": "on" })).headers.get("link"),
  ).toBeNull();
  expect((await ask({ "accept-encoding": "br, gzip" })).headers.get("link")).toBeNull();
});

it("uses no dictionary that the browser has but does not accept", async () => {
  const response = await ask({ "accept-encoding": "br", "available-dictionary": available });
  expect(response.headers.get("content-encoding")).toBe("br");
});

it("names the coding and the dictionary in the tag", async () => {
  const headers = { "accept-encoding": both, "available-dictionary": available };
  const app = anApp();
  const etag = (await app.request(STORY, { headers })).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{43}-dcb-[\w-]{8}"$/);
  const again = await app.request(STORY, { headers: { ...headers, "if-none-match": etag } });
  expect(again.status).toBe(304);
});
