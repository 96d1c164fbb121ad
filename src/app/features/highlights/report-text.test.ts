import { expect, it } from "vitest";
import { anArticle, aStory } from "#story/story.fixture.ts";
import { reportLines, reportOf } from "./report-text.ts";

it("says which text is wrong, what the reader saw and how it was judged", () => {
  const article = anArticle({ completeness: "truncated", evidence: "ends with a teaser" });
  const report = reportOf(
    { story: aStory(), article },
    { said: " Alinea terakhir hilang. ", version: "0.1.0", now: 0 },
  );
  const lines = reportLines(report);
  expect(lines).toContain("said: Alinea terakhir hilang.");
  expect(lines).toContain("completeness: truncated");
  expect(lines).toContain("evidence: ends with a teaser");
  expect(lines).toContain("reportedAt: 1970-01-01T00:00:00.000Z");
});
