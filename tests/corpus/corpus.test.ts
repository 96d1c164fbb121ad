import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { isRecord, parseJson } from "#base/json.ts";
import { extractPage } from "#extraction/extract.ts";
import { joinPages } from "#extraction/parts/join.ts";
import type { ExtractedArticle, PageExtraction } from "#extraction/page.ts";
import { descendants, treeText } from "#extraction/tree/raw-tree.ts";

type Expected = Record<string, unknown>;

const root = import.meta.dirname;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    folder: join(root, name),
    expected: readExpected(join(root, name)),
  }));

/** Fields of the article that a case may name; `null` in a case says that the field must be absent. */
const fields = [
  "title",
  "bylines",
  "editor",
  "siteName",
  "publisher",
  "section",
  "dateline",
  "publishedAt",
  "modifiedAt",
  "language",
  "direction",
  "standfirst",
  "canonicalUrl",
  "licence",
  "favicon",
  "completeness",
];

/** Characters; what is shorter, a heading or a table's cell, may also occur inside a sentence. */
const shortLine = 30;

function readExpected(folder: string): Expected {
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
function readStory(folder: string, expected: Expected): ExtractedArticle {
  const first = extractFile(folder, "source.html", String(expected["url"]));
  if (first.kind !== "story") throw new Error(`not a story: ${first.what}, ${first.evidence}`);
  const parts = first.wholePage === undefined ? first.morePages : [first.wholePage];
  const articles = parts.map((url, at) => {
    const file = first.wholePage === undefined ? `page-${at + 2}.html` : "whole.html";
    if (!existsSync(join(folder, file)))
      throw new Error(`the page links to ${url}; the case has no ${file}`);
    const part = extractFile(folder, file, url);
    if (part.kind !== "story") throw new Error(`${url} is not a story: ${part.evidence}`);
    return part.article;
  });
  const whole = articles[0];
  return first.wholePage !== undefined && whole ? whole : joinPages(first.article, articles);
}

/** Reads the story at the first test that asks, so that one broken case does not hide the others. */
function storyOf(folder: string, expected: Expected) {
  let story: ReturnType<typeof measure> | undefined;
  const measure = () => {
    const article = readStory(folder, expected);
    const parts = descendants(article.body.children);
    return { article, parts, text: treeText(article.body.children) };
  };
  return () => (story ??= measure());
}

/** The lines that do not stand in the text behind the one before them. */
function missingInOrder(text: string, lines: readonly string[]): string[] {
  let from = 0;
  return lines.filter((words) => {
    const at = text.indexOf(words, from);
    if (at !== -1) from = at + words.length;
    return at === -1;
  });
}

/** Lines that the text holds more often than the case lists them. */
function repeated(text: string, lines: readonly string[]): string[] {
  const long = lines.filter((words) => words.length >= shortLine);
  return long.filter((words) => {
    const wanted = lines.reduce((sum, other) => sum + other.split(words).length - 1, 0);
    return text.split(words).length - 1 > wanted;
  });
}

/** What is left of the text when every line of the case is taken out of it once: whole lines first. */
function leftOver(text: string, lines: readonly string[]): string[] {
  const left = text.split("\n").map((line) => line.trim());
  const single = lines.flatMap((words) => words.split("\n")).map((line) => line.trim());
  const inside = single.filter((words) => {
    const at = left.indexOf(words);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  let rest = left.join("\n");
  for (const words of inside.toSorted((a, b) => b.length - a.length))
    rest = rest.replace(words, "\n");
  return rest.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Every line a story may hold: its own, its notes, and what readers may do with or without. */
function allowed(expected: Expected): string[] {
  return ["with", "notes", "may"].flatMap((field) => strings(expected[field]));
}

describe.each(cases.filter(({ expected }) => expected["kind"] === "story"))(
  "$name",
  ({ folder, expected }) => {
    const story = storyOf(folder, expected);
    const wanted = strings(expected["with"]);

    it("reads the fields the page states", () => {
      const given: Expected = { ...story().article };
      const named = fields.filter((field) => field in expected);
      const read = Object.fromEntries(named.map((field) => [field, given[field]]));
      expect(read).toEqual(
        Object.fromEntries(named.map((field) => [field, expected[field] ?? undefined])),
      );
      if (typeof expected["evidence"] === "string")
        expect(given["evidence"]).toContain(expected["evidence"]);
    });

    it("keeps every paragraph, in order and once", () => {
      expect(missingInOrder(story().text, wanted)).toEqual([]);
      expect(repeated(story().text, wanted)).toEqual([]);
    });

    it("leaves out what stands around the story", () => {
      const { text } = story();
      expect(strings(expected["without"]).filter((words) => text.includes(words))).toEqual([]);
      if (expected["exact"] === true)
        expect(leftOver(text, allowed(expected))).toEqual([]);
    });

    it("sets notes of authors and editors apart", () => {
      const notes = story().parts.filter(({ properties }) => properties?.dataKind === "note");
      if ("notes" in expected)
        expect(notes.map((note) => treeText([note]).trim())).toEqual(strings(expected["notes"]));
    });

    it("names pictures by index, with absolute addresses and credits", () => {
      const { article, parts } = story();
      const pictures = isRecord(expected["pictures"]) ? expected["pictures"] : {};
      if (pictures["src"] !== undefined)
        expect(article.pictures.map(({ src }) => src)).toEqual(pictures["src"]);
      if (pictures["credits"] !== undefined)
        expect(article.pictures.flatMap(({ credit }) => credit ?? [])).toEqual(pictures["credits"]);
      const images = parts.filter(({ tagName }) => tagName === "img");
      const named = images.map(({ properties }) => Number(properties?.src?.slice(4)));
      expect(named.every((index) => article.pictures[index] !== undefined)).toBe(true);
      expect(article.pictures.every(({ src }) => /^https?:/.test(src))).toBe(true);
    });

    it("passes the library's gate unchanged", () => {
      expect(parseArticle(story().article, { pictures: "absolute" })).toEqual(story().article);
    });

    it("builds the tree the page describes", () => {
      const { parts } = story();
      const tags = isRecord(expected["tags"]) ? expected["tags"] : {};
      const counts = Object.keys(tags).map((tag) => [
        tag,
        parts.filter(({ tagName }) => tagName === tag).length,
      ]);
      expect(Object.fromEntries(counts)).toEqual(tags);
      const media = parts.flatMap(({ properties }) => properties?.dataMedia ?? []);
      expect(media).toEqual(strings(expected["media"]));
    });

    it("keeps the links that belong to the story, and none that lead nowhere", () => {
      const { parts } = story();
      const hrefs = parts.flatMap(({ properties }) => properties?.href ?? []);
      const ids = new Set(parts.flatMap(({ properties }) => properties?.id ?? []));
      // What follows may count readers: a link is named by its beginning.
      const missing = strings(expected["links"]).filter(
        (link) => !hrefs.some((href) => href.startsWith(link)),
      );
      expect(missing).toEqual([]);
      const inside = hrefs.filter((href) => href.startsWith("#"));
      expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
      if (typeof expected["anchors"] === "number") expect(inside).toHaveLength(expected["anchors"]);
    });
  },
);

it.each(cases.filter(({ expected }) => expected["kind"] === "not-a-story"))(
  "$name is no story, and says why",
  ({ folder, expected }) => {
    const result = extractFile(folder, "source.html", String(expected["url"]));
    expect({
      kind: result.kind,
      what: result.kind === "story" ? result.article.title : result.what,
    }).toEqual({ kind: "not-a-story", what: expected["what"] });
    const given: Expected = { ...result };
    for (const field of ["feeds", "title"])
      if (field in expected) expect(given[field]).toEqual(expected[field]);
    if (typeof expected["evidence"] === "string")
      expect(given["evidence"]).toContain(expected["evidence"]);
  },
);
