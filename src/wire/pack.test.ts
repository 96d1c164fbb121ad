import { expect, it } from "vitest";
import type { Article } from "#article/article.ts";
import { fitAsks, MOST_ASKED_BYTES } from "./asks.ts";
import { MAX_URL_LENGTH, MOST_ASKED } from "./paths.ts";
import { type PackFrame, parseAsks, parseFrame, writeFrame } from "./pack.ts";

const url = "https://kota.example/banjir";
const article: Article = {
  version: 1,
  url,
  title: "Banjir surut",
  wordCount: 2,
  pictures: [],
  body: { type: "root", children: [{ type: "text", value: "Air turun." }] },
  completeness: "whole",
};
const price = {
  wordCount: 412,
  language: "id",
  completeness: "whole" as const,
  textBytes: 1100,
  lightBytes: 9000,
  fullBytes: 40_000,
  pictureCount: 1,
};

it("reads what is asked as it was meant", () => {
  const asks = [{ url }, { url: "b", etag: "e1" }, { url: "c", etag: "e2", maxBytes: 0 }];
  expect(parseAsks(asks)).toEqual(asks);
  expect(parseAsks([{ url, other: 1 }])).toEqual([{ url }]);
});

it.each([
  undefined,
  null,
  {},
  "https://kota.example/",
  [],
  Array.from({ length: MOST_ASKED + 1 }, () => ({ url })),
  [url],
  [{ url }, null],
  [{ url: "" }],
  [{ url: "x".repeat(MAX_URL_LENGTH + 1) }],
  [{ url, etag: 7 }],
  [{ url, etag: "x".repeat(101) }],
  [{ url, maxBytes: -1 }],
  [{ url, maxBytes: "100" }],
  [{ url, maxBytes: 1.5 }],
  [{ url, maxBytes: null }],
  [Object.create({ url })],
])("is not asked like this: %j", (value) => {
  expect(parseAsks(value)).toBeUndefined();
});

it("takes no more asks than one request may carry", () => {
  const short = Array.from({ length: 80 }, () => ({ url }));
  expect(fitAsks(short)).toHaveLength(MOST_ASKED);
  const long = Array.from({ length: 40 }, () => ({ url: `${url}?${"é".repeat(500)}` }));
  const fitting = fitAsks(long);
  expect(fitting.length).toBeGreaterThan(10);
  expect(new TextEncoder().encode(JSON.stringify(fitting)).length).toBeLessThanOrEqual(
    MOST_ASKED_BYTES,
  );
});

const asks = Array.from({ length: 9 }, () => ({ url }));
const frames: PackFrame[] = [
  { kind: "article", n: 0, etag: "e1", article },
  { kind: "unchanged", n: 1, sentBytes: 900 },
  { kind: "later", n: 2 },
  { kind: "price", n: 3, price },
  { kind: "problem", n: 4, problem: { code: "not-found" } },
  { kind: "problem", n: 5, problem: { code: "busy" }, retryAfterMs: 4000 },
  {
    kind: "problem",
    n: 6,
    problem: {
      code: "not-a-story",
      detail: "40 headlines",
      page: { what: "list", title: "Indeks", feeds: [{ url: "https://kota.example/feed" }] },
    },
  },
  { kind: "end", sentBytes: 1234 },
];

it.each(frames.map((frame) => [frame.kind, frame] as const))("reads back: %s", (_kind, frame) => {
  const line = writeFrame(frame, asks);
  expect(line.endsWith("\n")).toBe(true);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(parseFrame(line, asks)).toEqual(frame);
});

it("takes half a line, and a place that was not asked, for nothing", () => {
  for (const frame of frames) {
    const line = writeFrame(frame, asks);
    expect(parseFrame(line.slice(0, -3), asks)).toBeUndefined();
    expect(parseFrame(line, [])?.kind ?? "end").toBe("end");
  }
});

it.each([
  "",
  "null",
  "<!doctype html>",
  '{"kind":"unchanged"}',
  '{"kind":"unchanged","n":-1}',
  '{"kind":"unchanged","n":9}',
  '{"kind":"unchanged","n":1.5}',
  '{"kind":"other","n":1}',
  '{"kind":"problem","n":1}',
  '{"kind":"problem","n":1,"problem":{"code":"constructor"}}',
  '{"kind":"price","n":1,"price":{"wordCount":1}}',
  `{"kind":"article","n":1,"etag":"e","article":${JSON.stringify(article)}}`,
  '[1,0,"e",{"version":1}]',
  '[1,0,"e",[]]',
  "[1]",
  "[]",
  "[[[[]]]]",
])("is no frame: %s", (line) => {
  expect(parseFrame(line, asks)).toBeUndefined();
});

it("passes an article through the gate", () => {
  const line = writeFrame({ kind: "article", n: 0, etag: "e", article }, asks);
  expect(parseFrame(line.replace("Air", String.raw`Air\u202E`), asks)).toMatchObject({
    article: { body: { children: [{ value: "Air turun." }] } },
  });
});
