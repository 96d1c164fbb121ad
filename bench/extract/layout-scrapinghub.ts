import { join } from "node:path";
import type { BenchPage } from "./page.ts";
import { readGzip, readRecord, toRecord, toText } from "./read.ts";

/** The article extraction benchmark of Scrapinghub: `html/ID.html.gz` and one `ground-truth.json`. */
export function listScrapinghub(root: string): BenchPage[] {
  return Object.entries(readRecord(join(root, "ground-truth.json"))).map(([id, value]) => {
    const truth = toRecord(value);
    return {
      id,
      url: toText(truth["url"]) || "https://page.example/story",
      type: "article",
      truth: { text: toText(truth["articleBody"]), wanted: [], unwanted: [] },
      readHtml: () => readGzip(join(root, "html", `${id}.html.gz`)),
    };
  });
}
