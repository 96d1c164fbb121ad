import { isRecord, ownField, parseJson } from "#base/json.ts";
import type { Row } from "./measure.ts";
import { known, mean } from "./numbers.ts";

interface Change {
  id: string;
  type: string;
  before: number;
  after: number;
}

/** Smaller changes are counted, not named. */
const MIN_CHANGE = 0.005;

/** What Bekal reads better and worse than in an earlier run, which `--json` kept. */
export function compareRuns(rows: Row[], earlier: string): string[] {
  const before = readScores(earlier);
  const changes = known(rows.map((row) => changeOf(row, before)));
  const moved = changes
    .filter((change) => Math.abs(change.after - change.before) >= MIN_CHANGE)
    .toSorted((a, b) => a.after - a.before - (b.after - b.before));
  return [
    ...moved.map(
      ({ id, type, before: was, after }) =>
        `${id} ${type} ${signed(after - was)}: ${was.toFixed(3)} → ${after.toFixed(3)}`,
    ),
    `${moved.length} of ${changes.length} pages changed, F1 by ${signed(mean(changes.map(({ before: was, after }) => after - was)), 4)}`,
  ];
}

function changeOf({ page, results }: Row, scores: Map<string, number>): Change | undefined {
  const [before, after] = [scores.get(page.id), results.get("Bekal")?.shingles?.f1];
  if (before === undefined || after === undefined) return undefined;
  return { id: page.id, type: page.type, before, after };
}

function readScores(json: string): Map<string, number> {
  const pages: unknown = parseJson(json);
  const scores = (Array.isArray(pages) ? pages : []).flatMap((page: unknown) => {
    const results = ownField(page, "results");
    const f1 = ownField(ownField(ownField(results, "Bekal"), "shingles"), "f1");
    const isKnown = isRecord(page) && typeof page["id"] === "string" && typeof f1 === "number";
    return isKnown ? [[String(page["id"]), f1] as const] : [];
  });
  return new Map(scores);
}

function signed(value: number, digits = 3): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(digits)}`;
}
