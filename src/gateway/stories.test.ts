import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { BekalError } from "#base/errors.ts";
import type { MadeArticle } from "./make-article.ts";
import { createStories } from "./stories.ts";
import { createMemoryStore } from "./store/memory-store.ts";

const URL_A = "https://kota.example/banjir";
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-06-19T08:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

function anArticle(over: Partial<Article> = {}): Article {
  const body: Article["body"] = { type: "root", children: [] };
  return {
    version: 1,
    url: URL_A,
    title: "Banjir surut",
    wordCount: 200,
    pictures: [],
    body,
    completeness: "whole",
    fetchedAt: new Date().toISOString(),
    ...over,
  };
}

function aGateway() {
  const makeArticle = vi.fn<(url: string) => Promise<MadeArticle>>(() =>
    Promise.resolve({ article: anArticle(), mayBeShared: true }),
  );
  const store = createMemoryStore({ maxBytes: 1_000_000 });
  const log = vi.fn<() => void>();
  return { makeArticle, log, ...createStories({ store, makeArticle, log }) };
}

const titleOf = (answer: { kind: string; bytes?: Uint8Array }) =>
  JSON.parse(new TextDecoder().decode(answer.bytes)).title;

it("asks the publisher once for all who ask at the same time, however they came to the story", async () => {
  const { makeArticle, getStory } = aGateway();
  const answers = await Promise.all([
    getStory(URL_A),
    getStory(`${URL_A}?utm_source=wa`),
    getStory(`${URL_A}#foto`),
    getStory(`https://www.google.com/url?q=${encodeURIComponent(URL_A)}`),
  ]);

  expect(makeArticle).toHaveBeenCalledTimes(1);
  expect(new Set(answers.map((answer) => answer.kind === "article" && answer.etag)).size).toBe(1);
});

it("never answers for one URL what was fetched from another", async () => {
  const { makeArticle, getStory } = aGateway();
  makeArticle.mockImplementation((url) =>
    Promise.resolve({
      article: anArticle({ url, canonicalUrl: URL_A, title: `From ${url}` }),
      mayBeShared: true,
    }),
  );
  const others = [
    "https://kota.attacker.example/banjir",
    `https://google.attacker.example/url?q=${URL_A}`,
    "https://m.kota.example/banjir",
    "http://kota.example/banjir",
    `${URL_A}?page=all`,
  ];
  for (const url of others) expect(titleOf(await getStory(url))).toBe(`From ${url}`);

  expect(titleOf(await getStory(URL_A))).toBe(`From ${URL_A}`);
  expect(titleOf(await getStory(`https://www.google.co.id/url?q=${URL_A}`))).toBe(`From ${URL_A}`);
});

it("answers ten minutes from the store", async () => {
  const { makeArticle, getStory } = aGateway();
  await getStory(URL_A);
  vi.setSystemTime(Date.now() + 10 * MINUTE_MS - 1);

  expect(await getStory(URL_A)).toMatchObject({ kind: "article", from: "cache" });
  expect(makeArticle).toHaveBeenCalledTimes(1);
});

it("answers an older story at once and fetches the new one behind it, once", async () => {
  const { makeArticle, getStory } = aGateway();
  await getStory(URL_A);
  makeArticle.mockResolvedValue({ article: anArticle({ title: "Baru" }), mayBeShared: true });
  vi.setSystemTime(Date.now() + 11 * MINUTE_MS);
  const [stale] = await Promise.all([getStory(URL_A), getStory(URL_A)]);
  expect(stale).toMatchObject({ from: "stale" });
  expect(titleOf(stale)).toBe("Banjir surut");

  await vi.waitFor(async () => expect(titleOf(await getStory(URL_A))).toBe("Baru"));
  expect(makeArticle).toHaveBeenCalledTimes(2);
});

it("makes anew for who wants the latest what is over a minute old, once for all who do", async () => {
  const { makeArticle, getStory } = aGateway();
  await getStory(URL_A);
  vi.setSystemTime(Date.now() + MINUTE_MS - 1);
  expect(await getStory(URL_A, { isLatestWanted: true })).toMatchObject({ from: "cache" });

  makeArticle.mockResolvedValue({ article: anArticle({ title: "Baru" }), mayBeShared: true });
  vi.setSystemTime(Date.now() + 2);
  const answers = await Promise.all([1, 2, 3].map(() => getStory(URL_A, { isLatestWanted: true })));
  expect(answers.map(titleOf)).toEqual(["Baru", "Baru", "Baru"]);
  expect(makeArticle).toHaveBeenCalledTimes(2);
});

it("tells who wants the latest why there is none, asks no broken publisher twice, and keeps the old", async () => {
  const { makeArticle, getStory } = aGateway();
  await getStory(URL_A);
  vi.setSystemTime(Date.now() + 2 * MINUTE_MS);
  makeArticle.mockRejectedValue(new BekalError("publisher-unreachable"));
  for (let n = 0; n < 3; n += 1) {
    expect(await getStory(URL_A, { isLatestWanted: true })).toMatchObject({
      code: "publisher-unreachable",
    });
  }
  expect(makeArticle).toHaveBeenCalledTimes(2);
  expect(await getStory(URL_A)).toMatchObject({ kind: "article", from: "cache" });
});

it("keeps answering a day while the publisher is away, asking again every 30 seconds", async () => {
  const { makeArticle, getStory } = aGateway();
  await getStory(URL_A);
  makeArticle.mockRejectedValue(new BekalError("publisher-unreachable"));
  vi.setSystemTime(Date.now() + 60 * MINUTE_MS);
  for (let n = 0; n < 5; n += 1) {
    expect(await getStory(URL_A)).toMatchObject({ kind: "article", from: "stale" });
    await vi.advanceTimersByTimeAsync(10 * SECOND_MS);
  }
  expect(makeArticle).toHaveBeenCalledTimes(3);

  vi.setSystemTime(Date.now() + 23 * 60 * MINUTE_MS);
  expect(await getStory(URL_A)).toMatchObject({ kind: "problem", code: "publisher-unreachable" });
});

it("keeps the bytes of a story that did not change, whenever it is fetched again", async () => {
  const { makeArticle, getStory } = aGateway();
  const first = await getStory(URL_A);
  vi.setSystemTime(Date.now() + 11 * MINUTE_MS);
  makeArticle.mockResolvedValue({ article: anArticle(), mayBeShared: true });
  await getStory(URL_A);
  await vi.advanceTimersByTimeAsync(0);
  const again = await getStory(URL_A);

  expect(again).toMatchObject({ from: "cache", etag: first.kind === "article" && first.etag });
});

it.each([
  ["refused-address", undefined, 10 * MINUTE_MS],
  ["not-found", undefined, 5 * MINUTE_MS],
  ["publisher-unreachable", new Error("ENOTFOUND"), 30 * SECOND_MS],
  ["publisher-unreachable", undefined, 15 * SECOND_MS],
] as const)("remembers %s (%s) for %d ms", async (code, cause, keptForMs) => {
  const { makeArticle, getStory } = aGateway();
  makeArticle.mockRejectedValue(new BekalError(code, { cause }));
  expect(await getStory(URL_A)).toMatchObject({ kind: "problem", code, keptForMs });

  vi.setSystemTime(Date.now() + keptForMs - 1);
  expect(await getStory(URL_A)).toMatchObject({ kind: "problem", from: "cache" });
  expect(makeArticle).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() + 2);
  await getStory(URL_A);
  expect(makeArticle).toHaveBeenCalledTimes(2);
});

it("remembers no busy moment, and no broken twin for the story's other addresses", async () => {
  const { makeArticle, getStory } = aGateway();
  makeArticle.mockRejectedValueOnce(new BekalError("busy"));
  expect(await getStory(URL_A)).toMatchObject({ code: "busy" });
  makeArticle.mockRejectedValueOnce(new BekalError("not-found"));
  expect(await getStory("https://m.kota.example/banjir")).toMatchObject({ code: "not-found" });

  expect(await getStory(URL_A)).toMatchObject({ kind: "article" });
});

it("serves a page that asks not to be kept, and keeps it not", async () => {
  const { makeArticle, getStory } = aGateway();
  makeArticle.mockResolvedValue({ article: anArticle(), mayBeShared: false });
  expect(await getStory(URL_A)).toMatchObject({ kind: "article", mayBeShared: false });
  await getStory(URL_A);

  expect(makeArticle).toHaveBeenCalledTimes(2);
});

it.each([
  "",
  "kota",
  "javascript:alert(1)",
  "file:///etc/passwd",
  `https://kota.example/${"a".repeat(8200)}`,
])("refuses %j without asking anybody", async (url) => {
  const { makeArticle, getStory } = aGateway();

  expect(await getStory(url)).toMatchObject({ kind: "problem", code: "refused-address" });
  expect(makeArticle).not.toHaveBeenCalled();
});

it("lets a mistake of ours be seen as one", async () => {
  const { makeArticle, getStory } = aGateway();
  makeArticle.mockRejectedValue(new TypeError("undefined is not a function"));

  await expect(getStory(URL_A)).rejects.toThrow(TypeError);
});
