import { expect, it } from "vitest";
import { createLearner } from "./learner.ts";

const DAY_MS = 24 * 60 * 60_000;

function anArticle(at: number, language = "id", publishers = 30) {
  const url = `https://desa-${at % publishers}.example/${at}`;
  return Buffer.from(JSON.stringify({ version: 1, url, language }));
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
    const url = `https://kota-${at}.kabar.co.id/${at}`;
    return learner.take(Buffer.from(JSON.stringify({ url, language: "id-ID" })), 0);
  });
  expect(many.filter((samples) => samples !== undefined)).toEqual([]);
});
