import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchPage, Truth } from "./page.ts";
import { readRecord, stated, toText, toTexts } from "./read.ts";

/** The cases of tests/corpus: one folder a page, `expected.json` beside `source.html`. */
export function listCorpus(root: string, folders: string[]): BenchPage[] {
  return folders.map((id) => {
    const expected = readRecord(join(root, id, "expected.json"));
    const read = (name: string) => readFileSync(join(root, id, name), "utf8");
    const parts = pagesOf(join(root, id));
    const isStory = expected["kind"] === "story";
    return {
      id,
      url: toText(expected["url"]),
      type: isStory ? "story" : "not a story",
      truth: isStory ? storyTruth(expected) : noStory(toText(expected["what"])),
      readHtml: () => read("source.html"),
      ...(parts.length > 0 && { readParts: () => parts.map(read) }),
      ...(existsSync(join(root, id, "whole.html")) && { readWhole: () => read("whole.html") }),
    };
  });
}

function storyTruth(expected: Record<string, unknown>): Truth {
  const paragraphs = toTexts(expected["with"]);
  return {
    text: paragraphs.join("\n"),
    ...stated({
      title: toText(expected["title"]),
      authors: toTexts(expected["bylines"]),
      published: toText(expected["publishedAt"]).slice(0, 10),
    }),
    wanted: paragraphs,
    unwanted: toTexts(expected["without"]),
    verdict: "story",
  };
}

function noStory(what: string): Truth {
  return { text: "", wanted: [], unwanted: [], verdict: what };
}

/** `page-2.html`, `page-3.html` and so on. */
function pagesOf(folder: string): string[] {
  const names: string[] = [];
  while (existsSync(join(folder, `page-${names.length + 2}.html`)))
    names.push(`page-${names.length + 2}.html`);
  return names;
}
