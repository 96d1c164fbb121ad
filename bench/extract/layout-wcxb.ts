import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BenchPage } from "./page.ts";
import { readGzip, readRecord, stated, toRecord, toText, toTexts } from "./read.ts";

/** WCXB, one of its splits: `html/ID.html.gz` beside `ground-truth/ID.json`. */
export function listWcxb(root: string): BenchPage[] {
  return readdirSync(join(root, "ground-truth"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => readPage(root, name.replace(".json", "")));
}

function readPage(root: string, id: string): BenchPage {
  const page = readRecord(join(root, "ground-truth", `${id}.json`));
  const truth = toRecord(page["ground_truth"]);
  const type = toRecord(toRecord(page["_internal"])["page_type"])["primary"];
  return {
    id,
    url: toText(page["url"]) || toText(truth["url"]) || "https://page.example/story",
    type: toText(type) || "article",
    truth: {
      text: toText(truth["main_content"]),
      ...stated({
        title: toText(truth["title"]),
        authors: [toText(truth["author"])].filter((author) => author !== ""),
        published: toText(truth["publish_date"]),
      }),
      wanted: toTexts(truth["with"]),
      unwanted: toTexts(truth["without"]),
    },
    readHtml: () => readGzip(join(root, "html", `${id}.html.gz`)),
  };
}
