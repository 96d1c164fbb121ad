import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { isRecord, parseJson } from "#base/json.ts";
import { extractPage } from "#extraction/extract.ts";
import { joinPages } from "#extraction/parts/join.ts";
import type { ExtractedArticle, PageExtraction } from "#extraction/page.ts";
import { descendants, treeText } from "#extraction/tree/raw-tree.ts";

const root = import.meta.dirname;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, folder: join(root, name), expected: readExpected(join(root, name)) }));

/** Fields of the article that a case may name. */
const fields = [
  "title", "bylines", "editor", "siteName", "section", "dateline", "publishedAt", "modifiedAt", "language",
  "direction", "standfirst", "canonicalUrl", "completeness",
] as const;

function readExpected(folder: string): Record<string, unknown> {
  const value = parseJson(readFileSync(join(folder, "expected.json"), "utf8"));
  if (!isRecord(value)) throw new Error(`${folder}/expected.json is no object`);
  return value;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function extractFile(folder: string, file: string, url: string): PageExtraction {
  return extractPage({ html: readFileSync(join(folder, file), "utf8"), url });
}

/** Follows the page's other parts as the gateway does: the whole page first, else one after the other. */
function readStory(folder: string, expected: Record<string, unknown>): ExtractedArticle {
  const first = extractFile(folder, "source.html", String(expected["url"]));
  if (first.kind !== "story") throw new Error(`not a story: ${first.evidence}`);
  const parts = first.wholePage === undefined ? first.morePages : [first.wholePage];
  const articles = parts.map((url, at) => {
    const file = first.wholePage === undefined ? `page-${at + 2}.html` : "whole.html";
    if (!existsSync(join(folder, file))) throw new Error(`the page links to ${url}; the case has no ${file}`);
    const part = extractFile(folder, file, url);
    if (part.kind !== "story") throw new Error(`${url} is not a story: ${part.evidence}`);
    return part.article;
  });
  const whole = articles[0];
  return first.wholePage !== undefined && whole ? whole : joinPages(first.article, articles);
}

describe.each(cases.filter(({ expected }) => expected["kind"] === "story"))("$name", ({ folder, expected }) => {
  const article = readStory(folder, expected);
  const text = treeText(article.body.children);
  const parts = descendants(article.body.children);

  it("reads the fields the page states", () => {
    const named = fields.filter((field) => field in expected);
    const read = Object.fromEntries(named.map((field) => [field, article[field]]));
    expect(read).toEqual(Object.fromEntries(named.map((field) => [field, expected[field] ?? undefined])));
  });

  it("keeps every paragraph, in order and once", () => {
    const places = strings(expected["with"]).map((words) => text.indexOf(words));
    expect(strings(expected["with"]).filter((words) => !text.includes(words))).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(strings(expected["with"]).filter((words) => text.split(words).length > 2)).toEqual([]);
  });

  it("leaves out what stands around the story", () => {
    expect(strings(expected["without"]).filter((words) => text.includes(words))).toEqual([]);
  });

  it("names pictures by index, with absolute addresses and credits", () => {
    const wanted = isRecord(expected["pictures"]) ? expected["pictures"] : {};
    if (wanted["src"] !== undefined) expect(article.pictures.map(({ src }) => src)).toEqual(wanted["src"]);
    if (wanted["credits"] !== undefined) expect(article.pictures.flatMap(({ credit }) => credit ?? [])).toEqual(wanted["credits"]);
    const named = parts.filter(({ tagName }) => tagName === "img").map(({ properties }) => Number(properties?.src?.slice(4)));
    expect(named.every((index) => article.pictures[index] !== undefined)).toBe(true);
    expect(article.pictures.every(({ src }) => /^https?:/.test(src))).toBe(true);
  });

  it("passes the library's gate unchanged", () => {
    expect(parseArticle(article, { pictures: "absolute" })).toEqual(article);
  });

  it("builds the tree the page describes", () => {
    const wanted = isRecord(expected["tags"]) ? expected["tags"] : {};
    const counts = Object.keys(wanted).map((tag) => [tag, parts.filter(({ tagName }) => tagName === tag).length]);
    expect(Object.fromEntries(counts)).toEqual(wanted);
    const media = parts.flatMap(({ properties }) => properties?.dataMedia ?? []);
    expect(media).toEqual(strings(expected["media"]));
    const ids = new Set(parts.flatMap(({ properties }) => properties?.id ?? []));
    const dead = parts.flatMap(({ properties }) => properties?.href ?? []).filter((href) => href.startsWith("#") && !ids.has(href.slice(1)));
    expect(dead).toEqual([]);
  });
});

it.each(cases.filter(({ expected }) => expected["kind"] === "not-a-story"))(
  "$name is no story, and says why",
  ({ folder, expected }) => {
    const result = extractFile(folder, "source.html", String(expected["url"]));
    expect({ kind: result.kind, what: result.kind === "story" ? result.article.title : result.what }).toEqual({
      kind: "not-a-story",
      what: expected["what"],
    });
  },
);
