/**
 * Measures extraction on a folder of real pages: `node bench/extract.ts DIR [--worst N] [--only ID]`.
 * DIR holds `html/ID.html.gz` and `ground-truth/ID.json`. F1, precision and recall are of 4-word
 * shingles of the text, beside Readability alone on the same parser in the same process.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isRecord, parseJson } from "#base/json.ts";
import { extractPage } from "#extraction/extract.ts";
import { treeText } from "#extraction/tree/raw-tree.ts";

interface Truth {
  id: string;
  url: string;
  type: string;
  text: string;
  title: string;
  wanted: string[];
  unwanted: string[];
}

interface Score {
  f1: number;
  precision: number;
  recall: number;
}

interface Row {
  truth: Truth;
  ours: Score;
  theirs: Score;
  oursMs: number;
  theirsMs: number;
  what: string;
  hasTitle: boolean;
  wanted: number;
  unwanted: number;
}

const [directory = ".", ...options] = process.argv.slice(2);
const option = (name: string) => {
  const at = options.indexOf(name);
  return at === -1 ? undefined : options[at + 1];
};
const rows = listTruths(directory)
  .filter(({ id }) => option("--only") === undefined || option("--only") === id)
  .map((truth) => measure(truth));
report(rows);

function listTruths(root: string): Truth[] {
  return readdirSync(join(root, "ground-truth"))
    .toSorted()
    .flatMap((name) => {
      const truth = parseTruth(
        parseJson(readFileSync(join(root, "ground-truth", name), "utf8")),
        name.replace(".json", ""),
      );
      return truth ? [truth] : [];
    });
}

function parseTruth(value: unknown, id: string): Truth | undefined {
  if (!isRecord(value) || !isRecord(value["ground_truth"])) return undefined;
  const truth = value["ground_truth"];
  const internal = isRecord(value["_internal"]) ? value["_internal"] : {};
  const type = isRecord(internal["page_type"]) ? internal["page_type"]["primary"] : undefined;
  const text = (field: unknown) => (typeof field === "string" ? field : "");
  const list = (field: unknown) =>
    Array.isArray(field) ? field.filter((one) => typeof one === "string") : [];
  return {
    id,
    url: text(value["url"]) || "https://page.example/story",
    type: text(type),
    text: text(truth["main_content"]),
    title: text(truth["title"]),
    wanted: list(truth["with"]),
    unwanted: list(truth["without"]),
  };
}

function measure(truth: Truth): Row {
  const html = gunzipSync(readFileSync(join(directory, "html", `${truth.id}.html.gz`))).toString(
    "utf8",
  );
  const first = cpuMs();
  const theirs = readabilityText(html);
  const second = cpuMs();
  const result = extractPage({ html, url: truth.url });
  const third = cpuMs();
  const blocks = result.kind === "story" ? result.article.body.children : [];
  const text = treeText(blocks.filter((node) => node.type === "text" || node.tagName !== "figure"));
  const plainText = words(text).join(" ");
  const holds = (snippet: string) => plainText.includes(words(snippet).join(" "));
  if (option("--only") !== undefined) {
    console.log(text);
    for (const removal of result.trace)
      console.log(`  - ${removal.step} (${removal.why}): ${removal.text}`);
    console.log(result.kind === "story" ? { ...result.article, body: "…" } : result);
  }
  return {
    truth,
    ours: score(text, truth.text),
    theirs: score(theirs, truth.text),
    oursMs: third - second,
    theirsMs: second - first,
    what: result.kind === "story" ? result.article.completeness : result.what,
    hasTitle:
      result.kind === "story" &&
      words(result.article.title).join(" ") === words(truth.title).join(" "),
    wanted: shareOf(truth.wanted, holds),
    unwanted: shareOf(truth.unwanted, holds),
  };
}

/** Time on the processor, in ms: a busy machine does not change it much. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function readabilityText(html: string): string {
  try {
    const { document } = parseHTML(html);
    return new Readability(document).parse()?.textContent ?? "";
  } catch {
    // It has no answer for a page without html or body elements.
    return "";
  }
}

function words(text: string): string[] {
  return (
    text
      .replaceAll(/\]\([^)]*\)/g, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function shingles(text: string): Map<string, number> {
  const list = words(text);
  const found = new Map<string, number>();
  for (let at = 0; at + 4 <= Math.max(list.length, 4); at += 1) {
    const key = list.slice(at, at + 4).join(" ");
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function score(text: string, truth: string): Score {
  const [own, wanted] = [shingles(text), shingles(truth)];
  let common = 0;
  for (const [key, count] of own) common += Math.min(count, wanted.get(key) ?? 0);
  const total = (map: Map<string, number>) =>
    [...map.values()].reduce((sum, count) => sum + count, 0);
  const precision = common / Math.max(total(own), 1);
  const recall = common / Math.max(total(wanted), 1);
  return {
    precision,
    recall,
    f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function shareOf(list: string[], holds: (snippet: string) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(holds).length / list.length;
}

function mean(values: number[]): string {
  const known = values.filter((value) => !Number.isNaN(value));
  return (known.reduce((sum, value) => sum + value, 0) / Math.max(known.length, 1)).toFixed(3);
}

function quantile(values: number[], share: number): string {
  return (values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(1);
}

function report(all: Row[]): void {
  for (const type of new Set(all.map(({ truth }) => truth.type))) {
    const typed = all.filter(({ truth }) => truth.type === type);
    const scored = typed.filter(({ truth }) => words(truth.text).length >= 20);
    const verdicts = Map.groupBy(typed, ({ what }) => what);
    console.log(`\n${type}: ${typed.length} pages, ${scored.length} with a text to compare`);
    for (const who of ["ours", "theirs"] as const) {
      const scores = scored.map((row) => row[who]);
      console.log(
        `  ${who === "ours" ? "Bekal" : "Readability"}: F1 ${mean(scores.map(({ f1 }) => f1))}, precision ${mean(scores.map(({ precision }) => precision))}, recall ${mean(scores.map(({ recall }) => recall))}`,
      );
    }
    console.log(
      `  wanted snippets ${mean(typed.map(({ wanted }) => wanted))}, unwanted ${mean(typed.map(({ unwanted }) => unwanted))}, titles ${mean(typed.map(({ hasTitle }) => Number(hasTitle)))}`,
    );
    console.log(
      `  verdicts: ${[...verdicts].map(([what, list]) => `${what} ${list.length}`).join(", ")}`,
    );
  }
  for (const [who, times] of [
    ["Bekal", all.map(({ oursMs }) => oursMs)],
    ["Readability", all.map(({ theirsMs }) => theirsMs)],
  ] as const) {
    console.log(
      `${who}: median ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms of processor time a page`,
    );
  }
  const worst = all
    .filter(({ truth }) => words(truth.text).length >= 20)
    .toSorted((a, b) => a.ours.f1 - a.theirs.f1 - (b.ours.f1 - b.theirs.f1));
  for (const { truth, ours, theirs, what } of worst.slice(0, Number(option("--worst") ?? 0))) {
    console.log(
      `${truth.id} ${truth.type} ${ours.f1.toFixed(2)} (p ${ours.precision.toFixed(2)} r ${ours.recall.toFixed(2)}) against ${theirs.f1.toFixed(2)} ${what} ${truth.url}`,
    );
  }
}
