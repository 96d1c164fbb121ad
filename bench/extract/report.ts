import { table } from "../figures.ts";
import type { Result, Row } from "./measure.ts";
import { countOf, known, mean, quantile } from "./numbers.ts";

const quality = ["", "pages", "F1", "precision", "recall", "word F1", "words P", "words R"];
const fields = [
  "",
  "titles",
  "authors",
  "some author",
  "dates",
  "wanted",
  "unwanted",
  "empty",
  "crashes",
];

/** Everything measured, as tables: per type of page, then of all. */
export function reportRows(rows: Row[]): string {
  const groups = [...Map.groupBy(rows, ({ page }) => page.type)];
  const all = groups.length > 1 ? [...groups, ["all", rows] as const] : groups;
  const sections = all.map(
    ([type, some]) => `${type}: ${some.length} pages\n\n${reportType(some)}`,
  );
  return [...sections, `Processor time a page, ms\n\n${timeTable(rows)}`].join("\n\n");
}

function reportType(rows: Row[]): string {
  const names = [...(rows[0]?.results.keys() ?? [])].toSorted();
  const of = (name: string) => rows.flatMap(({ results }) => results.get(name) ?? []);
  return [
    table(
      quality,
      names.map((name) => [name, ...qualityCells(of(name))]),
    ),
    table(
      fields,
      names.map((name) => [name, ...fieldCells(of(name))]),
    ),
    verdicts(rows),
  ].join("\n\n");
}

function qualityCells(results: Result[]): string[] {
  const shingles = known(results.map((result) => result.shingles));
  const words = known(results.map((result) => result.words));
  return [
    String(shingles.length),
    ...[shingles, words].flatMap((scores) =>
      (["f1", "precision", "recall"] as const).map((key) =>
        average(scores.map((score) => score[key])),
      ),
    ),
  ];
}

function fieldCells(results: Result[]): string[] {
  return [
    countOf(results.map(({ title }) => title)),
    countOf(results.map(({ authors }) => authors?.exact)),
    countOf(results.map(({ authors }) => authors?.any)),
    countOf(results.map(({ day }) => day)),
    average(known(results.map(({ wanted }) => wanted))),
    average(known(results.map(({ unwanted }) => unwanted))),
    String(results.filter(({ isEmpty }) => isEmpty).length),
    String(results.filter(({ crash }) => crash !== undefined).length),
  ];
}

/** What Bekal took the pages for, and how often that is what the set says. */
function verdicts(rows: Row[]): string {
  const results = rows.flatMap(({ results: all }) => all.get("Bekal") ?? []);
  const counts = Map.groupBy(results, ({ verdict, completeness }) => completeness ?? verdict);
  const right = rows.map(({ page, results: all }) =>
    page.truth.verdict === undefined ? undefined : all.get("Bekal")?.verdict === page.truth.verdict,
  );
  const list = [...counts].map(([name, some]) => `${name} ${some.length}`).join(", ");
  const asStated = countOf(right);
  return `Bekal's verdicts: ${list}${asStated === "" ? "" : `; as the set says: ${asStated}`}`;
}

function timeTable(rows: Row[]): string {
  const names = [...(rows[0]?.results.keys() ?? [])].toSorted();
  return table(
    ["", "median", "p95", "longest"],
    names.map((name) => {
      const times = rows.flatMap(({ results }) => results.get(name)?.cpuMs ?? []);
      return [name, ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1))];
    }),
  );
}

function average(values: number[]): string {
  return values.length === 0 ? "" : mean(values).toFixed(4);
}
