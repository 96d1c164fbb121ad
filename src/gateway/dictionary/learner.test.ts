import { expect, it } from "vitest";
import type { Article } from "#article/article.ts";
import { createLearner } from "./learner.ts";

const DAY_MS = 24 * 60 * 60_000;

function anArticle(at: number, language = "id", publishers = 30): Article {
  return of(`https://desa-${at % publishers}.example/${at}`, language);
}

function of(url: string, language: string): Article {
  const body = { type: "root" as const, children: [] };
  const text = { title: "Desa", wordCount: 0, pictures: [], body, completeness: "whole" as const };
  return { version: 1, url, language, ...text };
}

function takeMany(learner: ReturnType<typeof createLearner>, now: number, language = "id") {
  return Array.from({ length: 300 }, (_, at) => learner.take(anArticle(at, language), now)).flatMap(
    (samples) => (samples === undefined ? [] : [samples]),
  );
}

it("learns once from three hundred Indonesian articles, and not again for a week", () => {
  const learner = createLearner();
  expect(takeMany(learner, 0)[0]).toHaveLength(300);
  expect(takeMany(learner, 6 * DAY_MS)).toHaveLength(0);
  expect(takeMany(learner, 7 * DAY_MS)).toHaveLength(1);
});

it("does not learn from other languages, from the same article twice or from few publishers", () => {
  const learner = createLearner();
  expect(takeMany(learner, 0, "en")).toHaveLength(0);
  for (let time = 0; time < 400; time += 1) {
    expect(learner.take(anArticle(1), 0)).toBeUndefined();
    expect(learner.take(anArticle(time, "id", 19), 0)).toBeUndefined();
  }
});

it("counts the sites of one publisher as one", () => {
  const learner = createLearner();
  const many = Array.from({ length: 300 }, (_, at) => {
    return learner.take(of(`https://kota-${at}.kabar.co.id/${at}`, "id-ID"), 0);
  });
  expect(many.filter((samples) => samples !== undefined)).toEqual([]);
});
