import { afterEach, expect, it, vi } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { type PackFrame, writeFrame as write } from "#wire/pack.ts";
import { fetchPack } from "./fetch-pack.ts";
import { fetchPrices } from "./fetch-prices.ts";

const { signal } = new AbortController();
const asks = ["a", "b", "c"].map((path) => ({ url: `https://kota.example/${path}` }));
const writeFrame = (frame: PackFrame) => write(frame, asks);
const price = {
  wordCount: 400,
  completeness: "whole",
  textBytes: 2100,
  lightBytes: 9000,
  fullBytes: 40_000,
  pictureCount: 1,
} as const;

afterEach(() => vi.restoreAllMocks());

/** An answer in lines that comes when it is sent, piece by piece. */
function answerSlowly() {
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller) });
  const headers = { "content-type": "application/x-ndjson" };
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body, { headers }));
  return {
    asked,
    send: (text: string) => out?.enqueue(new TextEncoder().encode(text)),
    end: () => out?.close(),
    cut: () => out?.error(new TypeError("network error")),
  };
}

const anArticleFrame = (n: number): PackFrame => ({
  kind: "article",
  n,
  etag: `"${n}"`,
  article: anArticle({ title: `Cerita ${n}` }),
});

/** Collects what is told; each frame is kept only when `keep` says so. */
function collect(keep: () => Promise<void> = async () => undefined) {
  const told: string[] = [];
  const onFrame = async (frame: PackFrame) => {
    told.push(frame.kind === "end" ? "end" : `${frame.kind} ${frame.n}`);
    await keep();
  };
  return { told, onFrame };
}

it("asks for many at once, and hands on each line as soon as it is whole", async () => {
  const { asked, send, end } = answerSlowly();
  const { told, onFrame } = collect();
  const pack = fetchPack(asks, { signal, onFrame });
  const first = writeFrame(anArticleFrame(0));
  send(first.slice(0, 100));
  await settled();
  expect(told).toEqual([]);

  send(first.slice(100) + writeFrame({ kind: "unchanged", n: 1 }).slice(0, 5));
  await expect.poll(() => told).toEqual(["article 0"]);
  send(writeFrame({ kind: "unchanged", n: 1 }).slice(5));
  send(writeFrame({ kind: "later", n: 2 }) + writeFrame({ kind: "end" }));
  end();

  expect(await pack).toMatchObject({ isWhole: true });
  expect(told).toEqual(["article 0", "unchanged 1", "later 2", "end"]);
  expect(asked.mock.calls[0]?.[0]).toBe("/api/v1/pack");
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: JSON.stringify(asks) });
});

it("reads on only when the last story is kept", async () => {
  const { send, end } = answerSlowly();
  const kept: (() => void)[] = [];
  const { told, onFrame } = collect(() => new Promise((resolve) => kept.push(resolve)));
  const pack = fetchPack(asks, { signal, onFrame });
  send([0, 1].map((n) => writeFrame(anArticleFrame(n))).join(""));
  end();
  await expect.poll(() => told).toHaveLength(1);
  await settled();
  expect(told).toEqual(["article 0"]);

  kept[0]?.();
  await expect.poll(() => told).toEqual(["article 0", "article 1"]);
  kept[1]?.();
  await pack;
});

it("keeps what came before a cut, and tells that something is missing", async () => {
  const { send, cut } = answerSlowly();
  const { told, onFrame } = collect();
  const spent: unknown[] = [];
  const pack = fetchPack(asks, { signal, onFrame, note: (transfer) => spent.push(transfer) });
  send(writeFrame({ ...anArticleFrame(0), sentBytes: 20 }));
  send(writeFrame({ kind: "unchanged", n: 1, sentBytes: 1500 }) + writeFrame(anArticleFrame(2)));
  await expect.poll(() => told).toHaveLength(3);
  send('{"kind":"arti');
  cut();

  const { isWhole, bytes } = await pack;
  expect(isWhole).toBe(false);
  expect(told).toEqual(["article 0", "unchanged 1", "article 2"]);
  // What the gateway counted, the frame behind it and the request itself.
  expect(bytes).toBeGreaterThan(1500);
  expect(bytes).toBeLessThan(3000);
  expect(spent).toEqual([{ bodyBytes: bytes, headerBytes: expect.any(Number) }]);
});

it("has reached nobody when nothing came at all", async () => {
  const { cut } = answerSlowly();
  const pack = fetchPack(asks, { signal, onFrame: async () => undefined });
  cut();
  await expect(pack).rejects.toMatchObject({ code: "gateway-unreachable" });
});

it("passes over a line that cannot be read, and believes no captive portal", async () => {
  const { send, end } = answerSlowly();
  const { told, onFrame } = collect();
  const pack = fetchPack(asks, { signal, onFrame });
  send('nonsense\n\n{"kind":"article","n":0,"etag":"x","article":{}}\n{"kind":"later","n":9}\n');
  send(writeFrame({ kind: "unchanged", n: 1 }) + writeFrame({ kind: "end" }));
  end();
  expect(await pack).toMatchObject({ isWhole: true });
  expect(told).toEqual(["unchanged 1", "end"]);

  const headers = { "content-type": "text/html" };
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("<html>", { headers }));
  await expect(fetchPack(asks, { signal, onFrame })).rejects.toMatchObject({ code: "bad-reply" });
});

it("ends the request when a story cannot be kept", async () => {
  const { send } = answerSlowly();
  const full = new Error("no room");
  const pack = fetchPack(asks, { signal, onFrame: () => Promise.reject(full) });
  send(writeFrame(anArticleFrame(0)));
  await expect(pack).rejects.toBe(full);
});

it("tells what stories will cost, as far as it is known", async () => {
  const { send, end } = answerSlowly();
  const urls = asks.map(({ url }) => url);
  const prices = fetchPrices(urls, { signal });
  send(`${JSON.stringify({ kind: "price", n: 2, price })}\n{"kind":"later","n":0}\n`);
  send('{"kind":"problem","n":1,"problem":{"code":"not-found"}}\n{"kind":"end"}\n');
  end();

  expect(await prices).toEqual(new Map([[urls[2], price]]));
});

it("keeps the prices that came before a cut", async () => {
  const { send, cut } = answerSlowly();
  const prices = fetchPrices([asks[0]?.url ?? ""], { signal });
  send(`${JSON.stringify({ kind: "price", n: 0, price })}\n`);
  await settled();
  cut();
  expect(await prices).toEqual(new Map([[asks[0]?.url, price]]));
});

/** Lets the browser do what it has begun. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
