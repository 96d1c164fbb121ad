import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listPages } from "./layouts.ts";

const html = "<!doctype html><title>A boat</title><p>It left at nine.";
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "bekal-set-"));
});
afterEach(() => rm(root, { recursive: true }));

/** Writes a set: text as it is, anything else as JSON, pages named `.gz` compressed. */
async function aSet(files: Record<string, unknown>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = join(root, name);
    const text = typeof content === "string" ? content : JSON.stringify(content);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, name.endsWith(".gz") ? gzipSync(text) : text);
  }
}

it("reads a set of WCXB, leaving out what nobody wrote down", async () => {
  await aSet({
    "html/0001.html.gz": html,
    "ground-truth/0001.json": {
      url: "https://harbour.example/boat",
      _internal: { page_type: { primary: "article" } },
      ground_truth: {
        title: "A boat",
        author: "Ana Low",
        publish_date: null,
        main_content: "It left at nine.",
        with: ["at nine"],
        without: ["Share"],
      },
    },
  });
  const [page] = listPages(root);
  expect(page).toMatchObject({ id: "0001", type: "article", url: "https://harbour.example/boat" });
  expect(page?.truth).toEqual({
    text: "It left at nine.",
    title: "A boat",
    authors: ["Ana Low"],
    wanted: ["at nine"],
    unwanted: ["Share"],
  });
  expect(page?.readHtml()).toBe(html);
});

it("reads a set of Scrapinghub's benchmark", async () => {
  await aSet({
    "html/ab12.html.gz": html,
    "ground-truth.json": { ab12: { url: "https://a.example/", articleBody: "It left at nine." } },
  });
  const [page] = listPages(root);
  expect(page).toMatchObject({ id: "ab12", truth: { text: "It left at nine." } });
  expect(page?.readHtml()).toBe(html);
});

it("reads Readability's test pages, captions aside", async () => {
  await aSet({
    "boat/source.html": html,
    "boat/expected.html":
      "<div><p>It left</p><p>at nine.</p><figcaption>The pier</figcaption></div>",
    "boat/expected-metadata.json": {
      title: "A boat",
      byline: null,
      publishedTime: "2026-01-15T09:00",
    },
  });
  const [page] = listPages(root);
  expect(page?.truth).toMatchObject({ title: "A boat", published: "2026-01-15" });
  expect(page?.truth.text.split(/\n+/)).toEqual(["It left", "at nine."]);
  expect(page?.truth.authors).toBeUndefined();
});

it("reads the cases of this repository, with the further pages of a story", async () => {
  const url = "https://harbour.example/boat";
  await aSet({
    "boat/source.html": html,
    "boat/page-2.html": "two",
    "boat/page-3.html": "three",
    "boat/expected.json": {
      url,
      kind: "story",
      with: ["It left", "at nine."],
      bylines: ["Ana Low"],
    },
    "list/source.html": html,
    "list/expected.json": { url, kind: "not-a-story", what: "list" },
  });
  const [story, list] = listPages(root);
  expect(story?.truth).toMatchObject({ text: "It left\nat nine.", authors: ["Ana Low"] });
  expect(story?.readParts?.()).toEqual(["two", "three"]);
  expect(list).toMatchObject({ type: "not a story", truth: { text: "", verdict: "list" } });
});

it("says so when a folder holds no set", () => {
  expect(() => listPages(root)).toThrow(/holds no pages/);
});
