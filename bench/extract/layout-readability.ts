import { readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlText } from "./html-text.ts";
import type { BenchPage } from "./page.ts";
import { readRecord, stated, toText } from "./read.ts";

/**
 * Test pages of Readability: one folder a page. What they expect is what Readability answers, so this
 * set shows what changed rather than what is right.
 */
export function listReadability(root: string, folders: string[]): BenchPage[] {
  return folders.map((id) => {
    const file = (name: string) => join(root, id, name);
    const expected = readRecord(file("expected-metadata.json"));
    return {
      id,
      url: "http://fakehost/test/page.html",
      type: "page",
      truth: {
        text: htmlText(readFileSync(file("expected.html"), "utf8"), { captions: false }),
        ...stated({
          title: toText(expected["title"]),
          authors: [toText(expected["byline"])].filter((byline) => byline !== ""),
          published: toText(expected["publishedTime"]).slice(0, 10),
        }),
        wanted: [],
        unwanted: [],
      },
      readHtml: () => readFileSync(file("source.html"), "utf8"),
    };
  });
}
