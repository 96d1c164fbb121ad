import type { Result, Row } from "./measure.ts";
import { average, countOf, known, mean, quantile } from "./numbers.ts";

/** One table of the report; a row's first cell names it. */
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
}

/** Pages of one type, or all of them. */
interface Group {
  type: string;
  rows: Row[];
}

/** What was measured on the pages' text, fields and time: `names` are the contenders, in order. */
export function tablesOf(rows: Row[], names: string[]): Table[] {
  const types = [...Map.groupBy(rows, ({ page }) => page.type)];
  const groups = types.map(([type, some]) => ({ type, rows: some }));
  const all = groups.length > 1 ? [...groups, { type: "all", rows }] : groups;
  const perContender = (cells: (results: Result[]) => string[]) =>
    all.flatMap((group) => names.map((name) => rowOf(group, name, cells)));
  return [
    { title: "Text", head: textHead, rows: perContender(textCells) },
    { title: "Fields and snippets", head: fieldHead, rows: perContender(fieldCells) },
    { title: "Bekal's verdicts", head: verdictHead, rows: groups.map(verdictCells) },
    {
      title: "Processor time a page, ms",
      head: ["", "median", "p95", "longest"],
      rows: names.map((name) => [name, ...timeCells(resultsOf(rows, name))]),
    },
  ];
}

function rowOf(group: Group, name: string, cells: (results: Result[]) => string[]): string[] {
  return [`${group.type}, ${name}`, ...cells(resultsOf(group.rows, name))];
}

function resultsOf(rows: Row[], name: string): Result[] {
  return rows.flatMap(({ results }) => results.get(name) ?? []);
}

const textHead = ",pages,F1,precision,recall,F1 of means,word F1,P,R".split(",");

function textCells(results: Result[]): string[] {
  const scored = results.filter(({ shingles }) => shingles !== undefined);
  const [shingles, words] = [
    known(scored.map((result) => result.shingles)),
    known(scored.map((result) => result.words)),
  ];
  const [first, second] = [shingles, words].map((scores) =>
    (["f1", "precision", "recall"] as const).map((key) => average(scores.map((one) => one[key]))),
  );
  return [String(scored.length), ...(first ?? []), f1OfMeans(scored), ...(second ?? [])];
}

/** As Scrapinghub's benchmark sums up: an empty answer has no precision, and is left out of it. */
function f1OfMeans(results: Result[]): string {
  const answered = known(results.map(({ isEmpty, shingles }) => (isEmpty ? undefined : shingles)));
  const precision = mean(answered.map((score) => score.precision));
  const recall = mean(known(results.map(({ shingles }) => shingles?.recall)));
  const sum = precision + recall;
  return sum === 0 ? "" : ((2 * precision * recall) / sum).toFixed(4);
}

const fieldHead =
  ",titles,authors,some author,dates,either date,wanted,unwanted,empty,crashes".split(",");

function fieldCells(results: Result[]): string[] {
  return [
    countOf(results.map(({ title }) => title)),
    countOf(results.map(({ authors }) => authors?.exact)),
    countOf(results.map(({ authors }) => authors?.any)),
    countOf(results.map(({ day }) => day)),
    countOf(results.map(({ someDay }) => someDay)),
    average(known(results.map(({ wanted }) => wanted))),
    average(known(results.map(({ unwanted }) => unwanted))),
    String(results.filter(({ isEmpty }) => isEmpty).length),
    String(results.filter(({ crash }) => crash !== undefined).length),
  ];
}

const verdictHead = ["", "verdicts", "as the set says"];

function verdictCells({ type, rows }: Group): string[] {
  const results = resultsOf(rows, "Bekal");
  const counts = Map.groupBy(results, ({ verdict, completeness }) => completeness ?? verdict);
  const list = [...counts].map(([name, some]) => `${name} ${some.length}`).join(", ");
  const right = rows.map(({ page: { truth }, results: all }) =>
    truth.verdict === undefined ? undefined : all.get("Bekal")?.verdict === truth.verdict,
  );
  return [type, list, countOf(right)];
}

function timeCells(results: Result[]): string[] {
  const times = results.map(({ cpuMs }) => cpuMs);
  return [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
}
