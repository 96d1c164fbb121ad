import type { Row } from "./measure.ts";

/** The whole answer for one page, and what was taken away on the way to it. */
export function showPage({ page, results, answer }: Row): string {
  const fields = { ...answer, ...answer?.article, body: "…", article: undefined, trace: undefined };
  return [
    `${page.id} ${page.url}`,
    answer?.text ?? "",
    ...(answer?.trace ?? []).map((line) => `  - ${line}`),
    JSON.stringify({ ...fields, text: undefined }, undefined, 2),
    JSON.stringify(Object.fromEntries(results), undefined, 2),
  ].join("\n");
}

/** The pages Bekal reads worst, beside the best of the others. */
export function listWorst(rows: Row[], count: number): string[] {
  return rows
    .flatMap((row) => {
      const own = row.results.get("Bekal");
      if (own?.shingles === undefined) return [];
      const others = [...row.results].flatMap(([name, result]) =>
        name === "Bekal" ? [] : (result.shingles?.f1 ?? []),
      );
      return [{ row, own, score: own.shingles, best: Math.max(...others, 0) }];
    })
    .toSorted((a, b) => a.score.f1 - a.best - (b.score.f1 - b.best))
    .slice(0, count)
    .map(({ row: { page }, own, score, best }) => {
      const numbers = `${digits(score.f1)} (p ${digits(score.precision)} r ${digits(score.recall)})`;
      const against = best === 0 ? "" : ` against ${digits(best)}`;
      return `${page.id} ${page.type} ${numbers}${against} ${own.completeness ?? own.verdict} ${page.url}`;
    });
}

/** Pages without a text, and pages that broke an extractor. */
export function listLosses(rows: Row[]): string[] {
  return rows.flatMap(({ page, results }) =>
    [...results].flatMap(([name, { crash, isEmpty, verdict, shingles }]) => {
      if (crash !== undefined) return [`${name} broke on ${page.id}: ${crash}`];
      // A list is no story: to refuse it is right.
      const isStory = shingles !== undefined && page.type !== "listing";
      const isLost = isStory && isEmpty && name === "Bekal";
      return isLost
        ? [`${name} has nothing for ${page.id} (${page.type}, ${verdict}): ${page.url}`]
        : [];
    }),
  );
}

/** Scores of each page, for a later run to compare with. */
export function toJson(rows: Row[]): string {
  const pages = rows.map(({ page, results }) => ({
    id: page.id,
    type: page.type,
    url: page.url,
    results: Object.fromEntries(results),
  }));
  return `${JSON.stringify(pages, undefined, 1)}\n`;
}

function digits(value: number): string {
  return value.toFixed(3);
}
