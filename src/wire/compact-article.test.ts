import { describe, expect, it } from "vitest";
import type { Article } from "#article/article.ts";
import { element, payloads, text } from "#article/hostile.fixture.ts";
import { cleanTree } from "#article/clean-tree.ts";
import type { Root } from "#article/tree.ts";
import { parseArticle } from "#article/validate.ts";
import { packArticle } from "./compact-article.ts";
import { unpackArticle } from "./unpack-article.ts";

const url = "https://kota.example/banjir?x=1";

function anArticle(over: Partial<Article> = {}): Article {
  return {
    version: 1,
    url,
    title: "Banjir surut",
    wordCount: 2,
    pictures: [],
    body: aBody(element("p", {}, text("Air turun."))),
    completeness: "whole",
    ...over,
  };
}

function aBody(...children: unknown[]): Root {
  return cleanTree({ type: "root", children }, url) ?? { type: "root", children: [] };
}

function sent(article: Article, asked = url): Article | undefined {
  const line = JSON.stringify(packArticle(article, asked));
  return parseArticle(unpackArticle(JSON.parse(line), asked));
}

const full: Partial<Article> = {
  canonicalUrl: "https://kota.example/banjir",
  bylines: ["Sari", "Budi"],
  editor: "Wati",
  siteName: "Kabar Kota",
  publisher: "PT Kota",
  section: "Daerah",
  dateline: "KOTA",
  publishedAt: "2026-06-19T08:12:00+07:00",
  modifiedAt: "2026-06-19",
  language: "id",
  direction: "ltr",
  licence: "CC BY 4.0",
  favicon: "https://kota.example/favicon.ico",
  excerpt: "Air turun",
  standfirst: "Warga pulang",
  leadPicture: 0,
  pictures: [
    {
      src: "/api/v1/picture/1abc-https*3A~~kota.example~a.jpg",
      width: 1200,
      height: 675,
      alt: "Sungai",
      credit: "Foto: Wati",
      thumbHash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
      lightBytes: 9100,
      fullBytes: 48_000,
    },
    { src: "/api/v1/picture/1abd-x", credit: "Budi" },
    { src: "/api/v1/picture/1abe-y" },
  ],
  completeness: "truncated",
  evidence: "page 3: publisher-timeout",
  original: { htmlBytes: 183_212, pictureBytes: 812_345, pages: 2 },
  fetchedAt: "2026-06-19T01:12:00.123Z",
};

it.each([
  ["the least an article has", {}],
  ["all it can have", full],
  ["a canonical address of its own", { canonicalUrl: url }],
  ["right to left", { direction: "rtl", language: "ar" }],
  ["no direction", { language: "ar" }],
  ["the first picture leading", { leadPicture: 0, pictures: [{ src: "/api/v1/picture/1a-b" }] }],
  ["a time of another make", { fetchedAt: "2026-06-19T08:12:00+07:00" }],
  ["a time before all time", { fetchedAt: "1969-06-19T08:12:00.000Z" }],
  ["an original of nothing", { original: { htmlBytes: 0 } }],
  ["no word", { wordCount: 0 }],
] satisfies [string, Partial<Article>][])("comes out as it went in: %s", (_what, over) => {
  expect(sent(anArticle(over))).toEqual(anArticle(over));
});

it("keeps an address that is not the one asked for", () => {
  expect(sent(anArticle(), "https://kota.example/amp/banjir")).toEqual(anArticle());
  const both = anArticle({ canonicalUrl: url });
  expect(sent(both, "https://kota.example/amp/banjir")).toEqual(both);
});

const img = (properties: object) => element("img", { src: "img:0", ...properties });
const link = (href: string) => element("p", {}, text("a "), element("a", { href }, text("b")));

it.each([
  ["a text beside the paragraphs", [text("a"), element("p", {}, text("b")), text("c")]],
  ["an empty paragraph", [element("p", {}), element("p", {}, text("b"))]],
  ["a paragraph with a name", [element("p", { id: "bk-1", lang: "en" }, text("b"))]],
  ["a note", [element("p", { dataKind: "note" }, text("b"))]],
  ["inline tags", [element("p", {}, text("a "), element("em", {}, text("b")), text(" c"))]],
  ["a paragraph of one tag", [element("p", {}, element("strong", {}, text("b")))]],
  ["a quote of text", [element("blockquote", {}, text("a"), element("p", {}, text("b")))]],
  ["a list from five", [element("ol", { start: 5 }, element("li", {}, text("b")))]],
  ["a break", [element("p", {}, text("a"), element("br", {}), text("b"))]],
  ["a picture that says the same", [element("figure", {}, img({ alt: "Sungai" }))]],
  ["a picture that says something else", [element("figure", {}, img({ alt: "Kali" }))]],
  ["a picture that says nothing", [element("figure", {}, img({}))]],
  ["a link to the same site", [link("https://kota.example/a?b#c")]],
  ["a link to its root", [link("https://kota.example/")]],
  ["a link with two slashes", [link("https://kota.example//lain.example/a")]],
  ["a link to another site", [link("https://kota.example.lain.example/a")]],
  ["a link to a place in the story", [link("#bk-7")]],
  ["a link to write to", [link("mailto:sari@kota.example")]],
])("keeps %s", (_what, children) => {
  const article = anArticle({ pictures: full.pictures ?? [], body: aBody(...children) });
  expect(sent(article)).toEqual(article);
});

it("keeps the deepest tree the gate lets in", () => {
  let node = text("dalam");
  for (let level = 0; level < 100; level += 1) node = element("blockquote", {}, node);
  const article = anArticle({ body: aBody(node) });
  expect(sent(article)).toEqual(article);
});

describe("of what is sent to do harm", () => {
  it.each(payloads)("$name comes out as the gate left it", ({ children }) => {
    const safe = aBody(...children, element("p", {}, text("kisah")));
    const pictures = full.pictures ?? [];
    const article = parseArticle(anArticle({ pictures, body: safe }));
    expect(article && sent(article)).toEqual(article);
  });

  it.each(payloads)("$name in the place of anything leaves nothing but an article", (payload) => {
    const line: unknown[] = JSON.parse(JSON.stringify(packArticle(anArticle(full), url)));
    for (const place of line.keys()) {
      const hostile = line.with(place, payload.children);
      const article = parseArticle(unpackArticle(hostile, url));
      expect(article === undefined ? article : parseArticle(article)).toEqual(article);
    }
  });

  it.each([
    ["nothing", null],
    ["an object", { 0: 1, length: 17 }],
    ["a text", "[]"],
    ["an empty list", []],
    ["lists all the way down", deepList(200_000)],
    ["numbers", Array.from({ length: 30 }, () => 7)],
    ["lists everywhere", Array.from({ length: 30 }, () => deepList(50_000))],
    ["a time without end", [0, 0, 0, 0, 1e300]],
  ])("is no article and breaks nothing: %s", (_what, value) => {
    expect(parseArticle(unpackArticle(value, url))).toBeUndefined();
  });

  it("cuts what is nested deeper than any story", () => {
    const line = packArticle(anArticle(), url);
    const body = ["sebelum", ["em", deepList(100_000)], deepList(100_000), "sesudah"];
    const article = parseArticle(unpackArticle(line.with(8, body), url));
    expect(JSON.stringify(article?.body)).toContain("sebelum");
    expect(JSON.stringify(article?.body)).toContain("sesudah");
  });

  it("takes no list of the prototype's for a field", () => {
    const line = packArticle(anArticle(), url);
    const hostile = line.with(8, [
      ["__proto__", { polluted: 1 }, "a"],
      ["constructor", "b"],
    ]);
    const article = parseArticle(unpackArticle(hostile, url));
    expect(article?.body.children).toEqual([{ type: "text", value: "ab" }]);
    expect("polluted" in {}).toBe(false);
  });
});

function deepList(levels: number): unknown {
  let list: unknown = [];
  for (let level = 0; level < levels; level += 1) list = [list];
  return list;
}
