import { setTimeout as wait } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { parsePrice } from "#article/price.ts";
import { BekalError } from "#base/errors.ts";
import { picturePath, PRICE_PATH, pricePath, storyPath } from "#wire/paths.ts";
import { parsePriceFrame } from "#wire/price.ts";
import { createApp, type Parts } from "./app.ts";
import { createMemoryStore } from "./store/memory-store.ts";

const url = "https://kota.example/banjir";

function anArticle(over: Partial<Article> = {}): Article {
  const value = "Air turun sejak pagi dan warga kembali ke rumah. ".repeat(40);
  return {
    version: 1,
    url,
    title: "Banjir surut",
    wordCount: 320,
    language: "id",
    pictures: [],
    body: {
      type: "root",
      children: [{ type: "element", tagName: "p", children: [{ type: "text", value }] }],
    },
    completeness: "whole",
    ...over,
  };
}

function anApp(over: Partial<Parts> = {}) {
  return createApp({
    config: { corsOrigins: [], trustedProxies: [], storiesPerMinute: 60, picturesPerMinute: 600 },
    store: createMemoryStore({ maxBytes: 10_000_000 }),
    makeArticle: () => Promise.resolve({ article: anArticle(), mayBeShared: true }),
    makePicture: () => Promise.resolve(new Uint8Array()),
    verifyPicture: (token) => `https://kota.example/${token}.jpg`,
    assets: { byPath: new Map(), headers: {} },
    version: "1.2.3",
    log: () => {},
    ...over,
  });
}

async function ask(app: ReturnType<typeof anApp>, urls: unknown) {
  const response = await app.request(PRICE_PATH, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(urls),
  });
  const lines = (await response.text()).trimEnd().split("\n");
  return { response, frames: lines.map((line) => parsePriceFrame(line, 50)) };
}

it("tells what one story costs: the text as it is sent, the pictures as far as known", async () => {
  const pictures = [
    { src: picturePath("1abcdefghijklmnop-a"), width: 1200, height: 800 },
    { src: picturePath("1abcdefghijklmnop-b"), lightBytes: 7000, fullBytes: 50_000 },
    { src: picturePath("1abcdefghijklmnop-c") },
  ];
  const article = anArticle({ pictures, completeness: "paywall" });
  const app = anApp({ makeArticle: () => Promise.resolve({ article, mayBeShared: true }) });
  const response = await app.request(pricePath(url));
  const price = parsePrice(await response.json());
  const headers = { "accept-encoding": "br" };
  const text = await (await app.request(storyPath(url), { headers })).arrayBuffer();

  expect(response.headers.get("cache-control")).toBe("public, max-age=60");
  expect(price).toMatchObject({
    wordCount: 320,
    language: "id",
    completeness: "paywall",
    textBytes: text.byteLength,
    pictureCount: 3,
  });
  expect(price?.lightBytes).toBeGreaterThan(7000 + 2 * 4000);
  expect(price?.lightBytes).toBeLessThan(7000 + 2 * 14_000);
  expect(price?.fullBytes).toBeGreaterThan(2 * (price?.lightBytes ?? 0));
});

it("fetches no more of a page's pictures for its price than for itself", async () => {
  const pictures = Array.from({ length: 200 }, (_, n) => ({
    src: picturePath(`1abcdefghijklmnop-${n}`),
  }));
  const makeArticle = () =>
    Promise.resolve({ article: anArticle({ pictures }), mayBeShared: true });
  const facts = { width: 900, height: 600, thumbHash: "1QcSHQRnh493V4dIh4eXh1h4kJUI" };
  const seen = { ...facts, isDecorative: false, likelyBytes: 9000 };
  const light = vi.fn(() => Promise.resolve({ ...seen, originalBytes: 90_000 }));
  const price = await anApp({ makeArticle, probePicture: light }).request(pricePath(url));
  expect(parsePrice(await price.json())).toMatchObject({ pictureCount: 200 });
  expect(light.mock.calls.length).toBeLessThanOrEqual(40);

  const heavy = vi.fn(() => Promise.resolve({ ...seen, originalBytes: 11_000_000 }));
  await anApp({ makeArticle, probePicture: heavy }).request(pricePath(url));
  expect(heavy.mock.calls.length).toBeLessThanOrEqual(12);
});

it("says why a story has no price", async () => {
  const app = anApp({ makeArticle: () => Promise.reject(new BekalError("paywall")) });
  expect((await app.request(pricePath(url))).status).toBe(402);
  expect((await app.request(PRICE_PATH)).status).toBe(400);
});

it("lets nobody keep the price of what nobody may keep", async () => {
  const app = anApp({
    makeArticle: () => Promise.resolve({ article: anArticle(), mayBeShared: false }),
  });
  const { headers } = await app.request(pricePath(url));
  expect(headers.get("cache-control")).toBe("private, no-store");
});

it("tells many prices as they come, then the end", async () => {
  const makeArticle: Parts["makeArticle"] = async (asked) => {
    if (asked.endsWith("0")) await wait(100);
    if (asked.endsWith("1")) throw new BekalError("not-found");
    return { article: anArticle({ url: asked }), mayBeShared: true };
  };
  const { response, frames } = await ask(anApp({ makeArticle }), [`${url}0`, `${url}1`, `${url}2`]);

  expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  expect(frames.at(-2)).toMatchObject({ kind: "price", n: 0 });
  expect(frames.at(-1)).toEqual({ kind: "end" });
  expect(frames).toContainEqual({ kind: "problem", n: 1, problem: { code: "not-found" } });
  expect(frames.filter((frame) => frame?.kind === "price")).toHaveLength(2);
  expect(frames).toHaveLength(4);
});

it("tells later what is not made in time", async () => {
  const makeArticle: Parts["makeArticle"] = (asked) =>
    asked.endsWith("0")
      ? new Promise(() => {})
      : Promise.resolve({ article: anArticle(), mayBeShared: true });
  const app = anApp({ makeArticle, wait: { deadlineMs: 300 } });
  const { frames } = await ask(app, [`${url}0`, `${url}1`]);

  expect(frames).toMatchObject([{ kind: "price", n: 1 }, { kind: "later", n: 0 }, { kind: "end" }]);
});

it("counts each story, and says when to come back for those over the share", async () => {
  const makeArticle = vi.fn<Parts["makeArticle"]>(() =>
    Promise.resolve({ article: anArticle(), mayBeShared: true }),
  );
  const config = { corsOrigins: [], trustedProxies: [], storiesPerMinute: 5, picturesPerMinute: 9 };
  const app = anApp({ makeArticle, config });
  const { frames } = await ask(
    app,
    Array.from({ length: 28 }, (_, n) => `${url}${n}`),
  );

  expect(makeArticle).toHaveBeenCalledTimes(25);
  expect(frames[27]).toMatchObject({ n: 27, problem: { code: "busy" } });
  expect((await app.request(pricePath(url))).status).toBe(429);
});

it("refuses what asks for nothing, and methods it does not have", async () => {
  const app = anApp();
  expect((await ask(app, [])).response.status).toBe(400);
  expect((await ask(app, [{ url }])).response.status).toBe(400);
  const put = await app.request(PRICE_PATH, { method: "PUT" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
});
