import { expect, it } from "vitest";
import { element, payloads, text } from "./hostile.fixture.ts";
import { parseArticle } from "./validate.ts";

const paragraph = { type: "element", tagName: "p", children: [text("Harga cabai turun.")] };
const body = { type: "root", children: [paragraph] };
const signed = "/api/v1/picture/abc_DEF-1.sig";

function given(over: Record<string, unknown> = {}): Record<string, unknown> {
  const url = "https://pasar.example/cabai";
  return {
    version: 1,
    url,
    title: "Cabai",
    wordCount: 3,
    pictures: [],
    body,
    completeness: "whole",
    ...over,
  };
}

it("lets an article through as it came, with every field", () => {
  const article = given({
    canonicalUrl: "https://pasar.example/c",
    bylines: ["Sri Lestari", "Bayu Wirawan"],
    editor: "Ratna",
    siteName: "Pasar Pagi",
    publisher: "PT Pasar Media",
    section: "Ekonomi",
    dateline: "KARAWANG",
    publishedAt: "2026-06-19T08:12:00+07:00",
    modifiedAt: "2026-06-19T01:12:00.000Z",
    fetchedAt: "2026-06-19",
    language: "id",
    direction: "ltr",
    licence: "https://creativecommons.org/licenses/by/4.0/",
    favicon: "https://pasar.example/icon-96.png",
    excerpt: "Harga turun.",
    standfirst: "Pedagang tetap waswas.",
    evidence: "p[3]",
    leadPicture: 0,
    pictures: [
      {
        src: signed,
        width: 1200,
        height: 675,
        alt: "Cabai",
        credit: "arsip",
        thumbHash: "3OcRJYB4d3h/iIeHeEh3eIhw+j2w",
        lightBytes: 9100,
        fullBytes: 48_000,
      },
    ],
    body: {
      type: "root",
      children: [
        element(
          "figure",
          { dataMedia: "video" },
          { type: "element", tagName: "img", properties: { src: "img:0" }, children: [] },
        ),
      ],
    },
    original: { htmlBytes: 183_212, pictureBytes: 812_345, pages: 2 },
  });
  expect(parseArticle(article)).toEqual(article);
  expect(parseArticle(JSON.parse(JSON.stringify(parseArticle(article))))).toEqual(article);
});

it.each([
  ["no object", "x"],
  ["an array", []],
  ["another version", given({ version: 2 })],
  ["a version in words", given({ version: "1" })],
  ["no url", given({ url: undefined })],
  ["a script for a url", given({ url: "javascript:alert(1)" })],
  ["a url with a password", given({ url: "https://a:b@pasar.example/" })],
  ["no title", given({ title: undefined })],
  ["an empty title", given({ title: " \u202e\n " })],
  ["an object for a title", given({ title: { __html: "x" } })],
  ["a count in words", given({ wordCount: "many" })],
  ["a count below nothing", given({ wordCount: -1 })],
  ["a count without end", given({ wordCount: Infinity })],
  ["an unknown completeness", given({ completeness: "toString" })],
  ["no body", given({ body: undefined })],
  ["markup for a body", given({ body: "<p>x</p>" })],
  ["an empty body", given({ body: { type: "root", children: [element("p", {}, text(" \n"))] } })],
  [
    "a body of code only",
    given({ body: { type: "root", children: [element("script", {}, text("x"))] } }),
  ],
  [
    "a body with only a picture that is none",
    given({ body: { type: "root", children: [element("img", { src: "img:0" })] } }),
  ],
  ["inherited fields", Object.create(given())],
  ["a prototype's fields", JSON.parse(`{"__proto__":${JSON.stringify(given())}}`)],
])("refuses %s", (_name, value) => {
  expect(parseArticle(value)).toBeUndefined();
});

it.each([
  ["canonicalUrl", "javascript:x"],
  ["bylines", "Sri"],
  ["bylines", [{}, 4, " "]],
  ["editor", { a: 1 }],
  ["siteName", 4],
  ["publishedAt", "yesterday"],
  ["publishedAt", "2026-13-45T99:99:99Z"],
  ["publishedAt", 1_781_830_000_000],
  ["language", 'id" onload=x'],
  ["language", "x".repeat(100)],
  ["direction", "sideways"],
  ["leadPicture", 0],
  ["leadPicture", -1],
  ["leadPicture", 0.5],
  ["leadPicture", "length"],
  ["original", { htmlBytes: "many" }],
  ["original", [1]],
  ["signature", { k: "x" }],
  ["innerHTML", "<script>"],
])("leaves out the field %s when it is %j", (key, value) => {
  expect(parseArticle(given({ [key]: value }))).toEqual(given());
});

it("shortens what is too long and cleans what is on one line", () => {
  const article = parseArticle(
    given({
      title: `a\u202e\n\tb${"x".repeat(1e6)}`,
      bylines: Array.from({ length: 99 }, () => "Sri"),
    }),
  );
  expect(article?.title.slice(0, 4)).toBe("a bx");
  expect(article?.title.length).toBeLessThanOrEqual(1000);
  expect(article?.bylines?.length).toBe(20);
  expect(parseArticle(given({ title: `${"x".repeat(999)}🙂` }))?.title.isWellFormed()).toBe(true);
});

it.each([
  "https://jahat.example/pixel.gif",
  "//jahat.example/api/v1/picture/x",
  "/api/v1/picture/",
  "/api/v1/picture/../../secret",
  "/api/v1/picture/..",
  "/api/v1/picture/a/b",
  "/api/v1/picture/a?b",
  "/api/v1/picture/a%2e",
  "/api/v1/picture/a\n",
  "/api/v1/story?url=x",
  "api/v1/picture/a",
  "data:image/svg+xml,x",
  "blob:x",
  "javascript:x",
  `/api/v1/picture/${"a".repeat(12_500)}`,
  4,
  null,
])("takes no picture from %j", (src) => {
  expect(parseArticle(given({ pictures: [{ src }] }))?.pictures).toEqual([]);
});

it("takes the publisher's own pictures only where the gateway has not signed yet", () => {
  const own = { src: "https://pasar.example/cabai.jpg" };
  const article = given({ pictures: [own, { src: signed }, { src: "data:image/png,x" }] });
  expect(parseArticle(article, { pictures: "absolute" })?.pictures).toEqual([own]);
  expect(parseArticle(article)?.pictures).toEqual([{ src: signed }]);
});

it("names the same picture after one before it was refused", () => {
  const article = parseArticle(
    given({
      pictures: [{ src: "data:x" }, { src: signed, alt: "cabai" }],
      leadPicture: 1,
      body: {
        type: "root",
        children: [element("img", { src: "img:0" }), element("img", { src: "img:1" })],
      },
    }),
  );
  expect(article?.pictures).toEqual([{ src: signed, alt: "cabai" }]);
  expect(article?.leadPicture).toBe(0);
  expect(article?.body.children).toEqual([
    { type: "element", tagName: "img", properties: { src: "img:0" }, children: [] },
  ]);
});

it("lists at most 400 pictures", () => {
  const pictures = Array.from({ length: 1000 }, () => ({ src: signed }));
  expect(parseArticle(given({ pictures }))?.pictures.length).toBe(400);
});

it("judges the body it is given, whatever is in it", () => {
  for (const { children } of payloads) {
    const article = parseArticle(
      given({ body: { type: "root", children: [element("p", {}, text("a")), ...children] } }),
    );
    expect(parseArticle(article)).toEqual(article);
    expect(JSON.stringify(article)).not.toMatch(
      /"(?:on\w+|__html|dangerouslySetInnerHTML|srcdoc|style)":/i,
    );
  }
});
