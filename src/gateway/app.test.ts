import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { BekalError } from "#base/errors.ts";
import { picturePath, storyPath } from "#wire/paths.ts";
import { createApp, type Parts } from "./app.ts";
import { createMemoryStore } from "./store/memory-store.ts";

const article: Article = {
  version: 1,
  url: "https://kota.example/banjir",
  title: "Banjir surut",
  wordCount: 2,
  pictures: [],
  body: {
    type: "root",
    children: [
      {
        type: "element",
        tagName: "p",
        children: [{ type: "text", value: "Air turun. ".repeat(200) }],
      },
    ],
  },
  completeness: "whole",
};
const config = {
  corsOrigins: [],
  trustedProxies: [],
  storiesPerMinute: 60,
  picturesPerMinute: 600,
};

function anApp(over: Partial<Parts> = {}) {
  const parts = {
    config,
    store: createMemoryStore({ maxBytes: 1_000_000 }),
    makeArticle: vi.fn<Parts["makeArticle"]>(() => Promise.resolve({ article, mayBeShared: true })),
    makePicture: vi.fn<Parts["makePicture"]>((_url, form) => {
      const width = form.quality === "full" ? form.width : "";
      return Promise.resolve(new TextEncoder().encode(`${form.quality}${width} ${form.format}`));
    }),
    verifyPicture: (token: string) =>
      token === "signed" ? "https://kota.example/a.jpg" : undefined,
    assets: { byPath: new Map(), headers: {} },
    version: "1.2.3",
    log: vi.fn<Parts["log"]>(),
  };
  return { ...parts, app: createApp({ ...parts, ...over }) };
}

const STORY = storyPath(article.url);
const PICTURE = picturePath("signed");

it("answers an article that every cache may keep and revalidate", async () => {
  const { app } = anApp();
  const response = await app.request(STORY);

  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "cache-control": "public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800",
    vary: "Accept-Encoding, Available-Dictionary",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
  });
  const text = await response.text();
  expect(response.headers.get("content-length")).toBe(String(text.length));
  expect(JSON.parse(text)).toEqual(article);
});

it.each([
  ["br", brotliDecompressSync],
  ["zstd", zstdDecompressSync],
  ["gzip", gunzipSync],
] as const)(
  "sends it in %s, each with its own tag, from then on out of the store",
  async (encoding, open) => {
    const { app, store } = anApp();
    const set = vi.spyOn(store, "set");
    const send = () => app.request(STORY, { headers: { "accept-encoding": encoding } });
    const first = await send();
    const writes = set.mock.calls.length;
    const second = await send();

    expect(first.headers.get("content-encoding")).toBe(encoding);
    expect(first.headers.get("etag")).toMatch(new RegExp(`^"[\\w-]{43}-${encoding}"$`));
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(first.headers.get("content-length")).toBe(String(bytes.length));
    expect(JSON.parse(open(bytes).toString())).toEqual(article);
    expect(Buffer.from(await second.arrayBuffer())).toEqual(bytes);
    expect(set.mock.calls.length).toBe(writes);
  },
);

it("says not modified to who has it", async () => {
  const { app } = anApp();
  const etag = (await app.request(STORY)).headers.get("etag") ?? "";
  const again = await app.request(STORY, { headers: { "if-none-match": etag } });
  const other = await app.request(STORY, { headers: { "if-none-match": '"other"' } });

  expect(again.status).toBe(304);
  expect(again.headers.get("etag")).toBe(etag);
  expect(other.status).toBe(200);
});

it.each([
  ["no-cache", 2],
  ["max-age=0", 2],
  ["No-Cache, x=1", 2],
  ["max-age=600", 1],
  ["x-no-cache-x", 1],
])(
  "makes a story that is over a minute old anew for Cache-Control: %s: %d in all",
  async (cacheControl, made) => {
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    const makeArticle = vi.fn<Parts["makeArticle"]>(() =>
      Promise.resolve({ article, mayBeShared: true }),
    );
    const { app } = anApp({ makeArticle });
    await app.request(STORY);
    vi.setSystemTime(Date.now() + 61_000);
    const response = await app.request(STORY, { headers: { "cache-control": cacheControl } });
    vi.useRealTimers();

    expect(response.status).toBe(200);
    expect(makeArticle).toHaveBeenCalledTimes(made);
  },
);

it("tells HEAD the same without the body", async () => {
  const { app } = anApp();
  const response = await app.request(STORY, { method: "HEAD" });

  expect(response.status).toBe(200);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(2000);
  expect(await response.text()).toBe("");
});

it("lets no cache keep what the publisher wants nobody to keep", async () => {
  const { app } = anApp({ makeArticle: () => Promise.resolve({ article, mayBeShared: false }) });

  expect((await app.request(STORY)).headers.get("cache-control")).toBe("private, no-store");
});

it.each([
  ["not-found", 404, "public, max-age=60"],
  ["paywall", 402, "public, max-age=60"],
  ["publisher-unreachable", 502, "public, max-age=15"],
  ["publisher-timeout", 504, "public, max-age=30"],
  ["busy", 503, "no-store"],
] as const)("answers %s as a problem with %d and %s", async (code, status, cacheControl) => {
  const { app } = anApp({ makeArticle: () => Promise.reject(new BekalError(code)) });
  const response = await app.request(STORY);

  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe(cacheControl);
  expect(response.headers.has("retry-after")).toBe(code === "busy");
  expect(await response.json()).toMatchObject({ type: `/problems/${code}`, code, status });
});

it("tells nobody what a refused address leads to", async () => {
  const error = new BekalError("refused-address", { message: "it is 10.0.0.5" });
  const { app } = anApp({ makeArticle: () => Promise.reject(error) });

  expect(await (await app.request(STORY)).text()).not.toContain("10.0.0.5");
});

it("asks for the address when it is missing", async () => {
  const response = await anApp().app.request("/api/v1/story");

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: "refused-address" });
});

it("answers a mistake of its own without its details, and logs no address", async () => {
  const makeArticle = () => Promise.reject(new TypeError("https://kota.example/banjir broke"));
  const { app, log } = anApp({ makeArticle });
  const response = await app.request(STORY);

  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("kota");
  expect(JSON.stringify(log.mock.calls)).toContain("TypeError");
  expect(JSON.stringify(log.mock.calls)).not.toContain("kota");
});

it("answers 429 and when to come back to a client that asks too much", async () => {
  const { app } = anApp({ config: { ...config, storiesPerMinute: 1 } });
  for (let n = 0; n < 21; n += 1) await app.request(STORY);
  const response = await app.request(STORY);

  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(50);
  expect(await response.json()).toMatchObject({ code: "busy", status: 429 });
  expect((await app.request(PICTURE)).status).toBe(200);
});

it("lets a client wait for five stories at once, not more", async () => {
  const { app } = anApp({ makeArticle: () => new Promise(() => {}) });
  for (let n = 0; n < 5; n += 1) void app.request(storyPath(`https://kota.example/${n}`));

  expect((await app.request(STORY)).status).toBe(429);
});

it.each([
  ["", "image/avif,image/webp,*/*", "light avif", "image/avif"],
  ["?quality=full", "*/*", "full1080 webp", "image/webp"],
  ["?quality=light", "image/avif;q=0", "light webp", "image/webp"],
  ["?quality=full&width=720", "image/avif", "full720 avif", "image/avif"],
  ["?quality=full&width=1440", "image/avif", "full1440 avif", "image/avif"],
])("sends a picture asked for with %j and %j as %s", async (query, accept, text, contentType) => {
  const { app } = anApp();
  const response = await app.request(PICTURE + query, { headers: { accept } });

  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": contentType,
    "content-length": String(text.length),
    "content-disposition": "inline",
    "cache-control": "public, max-age=31536000, immutable, no-transform",
    vary: "Accept",
    "x-content-type-options": "nosniff",
  });
  expect(await response.text()).toBe(text);
});

it.each([
  "?quality=huge",
  "?quality=full&width=721",
  "?width=720",
  "?quality=full&width=",
  "?quality=",
])("has no picture for %j", async (query) => {
  const { app, makePicture } = anApp();
  const response = await app.request(PICTURE + query);

  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: "not-found" });
  expect(makePicture).not.toHaveBeenCalled();
});

it("makes a picture once in each form, and says not modified to who has it", async () => {
  const { app, makePicture } = anApp();
  const [first] = await Promise.all([app.request(PICTURE), app.request(PICTURE)]);
  const etag = first.headers.get("etag") ?? "";
  const again = await app.request(PICTURE, { headers: { "if-none-match": etag } });
  await app.request(`${PICTURE}?quality=full`);

  expect(again.status).toBe(304);
  expect(makePicture).toHaveBeenCalledTimes(2);
});

it("fetches no picture that it did not name itself, and remembers a broken one", async () => {
  const makePicture = vi.fn<Parts["makePicture"]>(() =>
    Promise.reject(new BekalError("not-found")),
  );
  const { app } = anApp({ makePicture });
  expect((await app.request(picturePath("forged"))).status).toBe(404);
  expect(makePicture).not.toHaveBeenCalled();

  expect((await app.request(PICTURE)).status).toBe(404);
  expect((await app.request(PICTURE)).status).toBe(404);
  expect(makePicture).toHaveBeenCalledTimes(1);
});

it("says that it is well, and which version it is", async () => {
  const response = await anApp().app.request("/healthz");

  expect(await response.json()).toEqual({ status: "ok", version: "1.2.3" });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it.each([
  ["GET", "/api/v1/nothing", 404],
  ["GET", "/api/v2/story", 404],
  ["POST", STORY, 405],
  ["DELETE", "/", 405],
])("answers %s %s with a problem and %d", async (method, path, status) => {
  const response = await anApp().app.request(path, { method });

  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

it("lets named sites read the API, and no others", async () => {
  const { app } = anApp({ config: { ...config, corsOrigins: ["https://read.example.org"] } });
  const send = (origin: string) => app.request(STORY, { headers: { origin } });
  const named = await send("https://read.example.org");
  const other = await send("https://other.example.org");

  expect(named.headers.get("access-control-allow-origin")).toBe("https://read.example.org");
  expect(named.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(named.headers.get("vary")).toBe("Accept-Encoding, Available-Dictionary, Origin");
  expect(other.headers.has("access-control-allow-origin")).toBe(false);
  expect(other.headers.get("vary")).toBe("Accept-Encoding, Available-Dictionary, Origin");
});
