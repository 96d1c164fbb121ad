import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { BekalError } from "#base/errors.ts";
import { MOST_ASKED_BYTES } from "#wire/asks.ts";
import { type PackAsk, type PackFrame, parseFrame } from "#wire/pack.ts";
import { PACK_PATH } from "#wire/paths.ts";
import { createApp, type Parts } from "./app.ts";
import { createMemoryStore } from "./store/memory-store.ts";

afterEach(() => {
  vi.useRealTimers();
});

const words = "Air turun sejak pagi dan warga kembali ke rumah masing-masing. ".repeat(20);

function anArticle(url: string, over: Partial<Article> = {}): Article {
  return {
    version: 1,
    url,
    title: `Banjir surut di ${new URL(url).pathname}`,
    wordCount: 200,
    language: "id",
    pictures: [],
    body: {
      type: "root",
      children: [{ type: "element", tagName: "p", children: [{ type: "text", value: words }] }],
    },
    completeness: "whole",
    fetchedAt: new Date().toISOString(),
    ...over,
  };
}

function anApp(over: Partial<Parts> = {}, config: Partial<Parts["config"]> = {}) {
  const makeArticle = vi.fn<Parts["makeArticle"]>((url) =>
    Promise.resolve({ article: anArticle(url), mayBeShared: true }),
  );
  const log = vi.fn<Parts["log"]>();
  const app = createApp({
    config: {
      corsOrigins: [],
      trustedProxies: [],
      storiesPerMinute: 60,
      picturesPerMinute: 600,
      ...config,
    },
    store: createMemoryStore({ maxBytes: 10_000_000 }),
    makeArticle,
    makePicture: () => Promise.resolve(new Uint8Array()),
    verifyPicture: () => undefined,
    assets: { byPath: new Map(), headers: {} },
    version: "1.2.3",
    log,
    ...over,
  });
  return { app, makeArticle, log };
}

type App = ReturnType<typeof anApp>["app"];

async function ask(app: App, body: unknown, headers: Record<string, string> = {}) {
  return await app.request(PACK_PATH, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

function framesOf(text: string, asks: PackAsk[]): (PackFrame | undefined)[] {
  expect(text.endsWith("\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => parseFrame(line, asks));
}

async function pack(app: App, asks: PackAsk[]): Promise<(PackFrame | undefined)[]> {
  return framesOf(await (await ask(app, asks)).text(), asks);
}

const kinds = (frames: (PackFrame | undefined)[]) => frames.map((frame) => frame?.kind);
const urls = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ url: `https://kota.example/${n}` }));

it("answers the articles in the order asked, then the end", async () => {
  const makeArticle = async (url: string) => {
    await wait(url.endsWith("0") ? 60 : 1);
    return { article: anArticle(url), mayBeShared: true };
  };
  const { app } = anApp({ makeArticle });
  const response = await ask(app, urls(3));
  const frames = framesOf(await response.text(), urls(3));

  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/x-ndjson",
    "cache-control": "no-store, no-transform",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(response.headers.has("access-control-allow-origin")).toBe(false);
  expect(kinds(frames)).toEqual(["article", "article", "article", "end"]);
  expect(frames[2]).toMatchObject({ n: 2, article: { url: "https://kota.example/2" } });
});

it.each([
  ["br", brotliDecompressSync],
  ["zstd", zstdDecompressSync],
  ["gzip", gunzipSync],
  ["identity", (bytes: Buffer) => bytes],
] as const)("sends it in one context of %s and counts what went before", async (coding, open) => {
  const { app } = anApp();
  const response = await ask(app, urls(20), { "accept-encoding": coding });
  const bytes = Buffer.from(await response.arrayBuffer());
  const frames = framesOf(open(bytes).toString(), urls(20));

  expect(response.headers.get("content-encoding") ?? "identity").toBe(coding);
  expect(frames).toHaveLength(21);
  const sent = frames.flatMap((frame) => frame?.sentBytes ?? []);
  expect(sent.length).toBeGreaterThan(3);
  expect(sent[0]).toBe(0);
  expect(sent).toEqual(sent.toSorted((a, b) => a - b));
  expect(sent.at(-1)).toBeLessThan(bytes.length);
});

it("says unchanged to who has the text, also when it was fetched again", async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  let made = 0;
  const makeArticle = vi.fn<Parts["makeArticle"]>((url) => {
    made += 1;
    const original = { htmlBytes: 1000 + made };
    return Promise.resolve({ article: anArticle(url, { original }), mayBeShared: true });
  });
  const { app } = anApp({ makeArticle });
  const [first] = await pack(app, urls(1));
  const etag = first?.kind === "article" ? first.etag : "";
  vi.setSystemTime(Date.now() + 25 * 60 * 60_000);
  const url = "https://kota.example/0";

  expect(
    kinds(
      await pack(app, [
        { url, etag },
        { url, etag: "x" },
      ]),
    ),
  ).toEqual(["unchanged", "article", "end"]);
  expect(makeArticle).toHaveBeenCalledTimes(2);
});

it("answers the price of a text that is over the limit", async () => {
  const { app } = anApp();
  const url = "https://kota.example/0";
  const frames = await pack(app, [
    { url, maxBytes: 100 },
    { url, maxBytes: 1000 },
    { url, maxBytes: 100_000 },
  ]);

  expect(kinds(frames)).toEqual(["price", "article", "article", "end"]);
  expect(frames[0]).toMatchObject({ price: { wordCount: 200, language: "id", pictureCount: 0 } });
});

it("tells why there is no article, and goes on", async () => {
  const makeArticle: Parts["makeArticle"] = (url) => {
    if (url.endsWith("0")) return Promise.reject(new BekalError("not-found"));
    if (url.endsWith("1")) return Promise.reject(new TypeError("a mistake of ours"));
    return Promise.resolve({ article: anArticle(url), mayBeShared: true });
  };
  const { app, log } = anApp({ makeArticle });
  const frames = await pack(app, [...urls(3), { url: "file:///etc/passwd" }]);

  expect(frames).toMatchObject([
    { n: 0, problem: { code: "not-found" } },
    { n: 1, problem: { code: "busy" } },
    { n: 2, kind: "article" },
    { n: 3, problem: { code: "refused-address" } },
    { kind: "end" },
  ]);
  expect(log).toHaveBeenCalledWith("error", expect.objectContaining({ error: "TypeError" }));
});

it("lets nobody wait behind one that is slow, and has it when it is asked for again", async () => {
  const slow = Promise.withResolvers<void>();
  const makeArticle: Parts["makeArticle"] = async (url) => {
    if (url.endsWith("0")) await slow.promise;
    return { article: anArticle(url), mayBeShared: true };
  };
  const { app } = anApp({ makeArticle, wait: { patienceMs: 30 } });
  expect(kinds(await pack(app, urls(3)))).toEqual(["later", "article", "article", "end"]);

  slow.resolve();
  expect(kinds(await pack(app, urls(1)))).toEqual(["article", "end"]);
});

it("makes no more than a few at once, and holds no turn for those that hang", async () => {
  let running = 0;
  let most = 0;
  const makeArticle: Parts["makeArticle"] = async (url) => {
    running += 1;
    most = Math.max(most, running);
    await wait(5);
    running -= 1;
    return { article: anArticle(url), mayBeShared: true };
  };
  expect(kinds(await pack(anApp({ makeArticle }).app, urls(30)))).toHaveLength(31);
  expect(most).toBe(6);

  const hanging: Parts["makeArticle"] = (url) =>
    Number(new URL(url).pathname.slice(1)) < 12
      ? new Promise(() => {})
      : Promise.resolve({ article: anArticle(url), mayBeShared: true });
  const { app } = anApp({ makeArticle: hanging, wait: { patienceMs: 20 } });
  const told = kinds(await pack(app, urls(14)));
  expect(told.slice(0, 12).every((kind) => kind === "later")).toBe(true);
  expect(told.slice(12)).toEqual(["article", "article", "end"]);
});

it("makes all that was asked for when the signal goes, and has it when it is asked again", async () => {
  const makeArticle = vi.fn<Parts["makeArticle"]>(async (url) => {
    await wait(20);
    return { article: anArticle(url), mayBeShared: true };
  });
  const { app, log } = anApp({ makeArticle });
  const response = await ask(app, urls(20));
  await response.body?.cancel();
  await vi.waitFor(() => expect(makeArticle).toHaveBeenCalledTimes(20));
  expect(log).toHaveBeenCalledWith("pack", expect.objectContaining({ asked: 20 }));

  await wait(50);
  expect(kinds(await pack(app, urls(20))).slice(0, 20)).toEqual(Array(20).fill("article"));
  expect(makeArticle).toHaveBeenCalledTimes(20);
});

it("counts every story asked for, and says when to ask for what is over the share", async () => {
  const { app } = anApp({}, { storiesPerMinute: 5 });
  const frames = await pack(app, urls(30));

  expect(
    kinds(frames)
      .slice(0, 25)
      .every((kind) => kind === "article"),
  ).toBe(true);
  expect(frames[25]).toMatchObject({ n: 25, problem: { code: "busy" } });
  expect(Object.keys(frames[29] ?? {})).toContain("retryAfterMs");
  const again = await ask(app, urls(1));
  expect(again.status).toBe(429);
  expect(Number(again.headers.get("retry-after"))).toBeGreaterThan(0);
});

it("gives the place in flight back when the stream ends, and only then", async () => {
  const { app } = anApp();
  const open = await Promise.all(Array.from({ length: 5 }, () => ask(app, urls(1))));
  expect((await ask(app, urls(1))).status).toBe(429);
  await Promise.all(open.map((response) => response.text()));
  expect((await ask(app, urls(1))).status).toBe(200);
});

it.each([
  ["a form", 415, JSON.stringify(urls(1)), "text/plain"],
  ["nothing of JSON", 400, "url=a", "application/json"],
  ["no list", 400, "{}", "application/json"],
  ["an empty list", 400, "[]", "application/json; charset=utf-8"],
  ["too many", 400, JSON.stringify(urls(51)), "application/json"],
  ["too much", 413, " ".repeat(MOST_ASKED_BYTES + 1), "application/json"],
])("refuses %s with %d", async (_what, status, body, type) => {
  const { app, makeArticle } = anApp();
  const response = await ask(app, body, { "content-type": type });

  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(makeArticle).not.toHaveBeenCalled();
});

it("only answers POST, and no other origin that is not named", async () => {
  const { app } = anApp();
  const got = await app.request(PACK_PATH);
  expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  const preflight = {
    method: "OPTIONS",
    headers: {
      origin: "https://lain.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  };
  const refused = await app.request(PACK_PATH, preflight);
  expect(refused.headers.has("access-control-allow-origin")).toBe(false);

  const named = anApp({}, { corsOrigins: ["https://lain.example"] });
  const allowed = await named.app.request(PACK_PATH, preflight);
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://lain.example");
  expect(allowed.headers.get("access-control-allow-headers")).toBe("Content-Type");
  expect(allowed.headers.get("access-control-allow-methods")).toContain("POST");
});
