import type { Article } from "#article/article.ts";
import type { TextReport } from "#library/text-reports.ts";
import type { Story } from "#story/story.ts";

/** What a developer needs to see why a text came out wrong, and nothing of the reader. */
export function reportOf(
  { story, article }: { story: Story; article: Article },
  { said, version, now }: { said: string; version: string; now: number },
): TextReport {
  return {
    address: story.url,
    version,
    said: said.trim(),
    completeness: article.completeness,
    ...(article.evidence && { evidence: article.evidence }),
    wordCount: article.wordCount,
    ...(article.fetchedAt && { fetchedAt: article.fetchedAt }),
    reportedAt: now,
  };
}

/** A report as lines to hand on. */
export function reportLines(report: TextReport): string {
  const { reportedAt, ...rest } = report;
  return [
    ...Object.entries(rest).map(([name, value]) => `${name}: ${value}`),
    `reportedAt: ${new Date(reportedAt).toISOString()}`,
  ].join("\n");
}
