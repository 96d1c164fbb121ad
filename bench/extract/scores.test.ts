import { expect, it } from "vitest";
import { overlap, scoreText, shinglesOf } from "./scores.ts";

const story = "The boat left at nine and reached the island before the rain began.";

it("gives a text that is the story full marks, whatever its case and punctuation", () => {
  const { shingles, words } = scoreText(story.toUpperCase().replace(".", " !"), story);
  expect([shingles.f1, words.f1]).toEqual([1, 1]);
});

it("takes precision for what is not the story's and recall for what is missing", () => {
  const { words } = scoreText("the boat sank", "the boat left at nine");
  expect(words.precision).toBeCloseTo(2 / 3);
  expect(words.recall).toBeCloseTo(2 / 5);
});

it("counts a word as often as both hold it", () => {
  expect(overlap(["a", "a", "a"], ["a", "a", "b"])).toMatchObject({
    precision: 2 / 3,
    recall: 2 / 3,
  });
});

it("hears the order in shingles and not in words", () => {
  const { shingles, words } = scoreText("four three two one zero", "zero one two three four");
  expect([shingles.f1, words.f1]).toEqual([0, 1]);
});

it("takes a text of under four words for one shingle, and none for nothing", () => {
  expect(shinglesOf("two words")).toEqual(["two words"]);
  expect(shinglesOf(" – ")).toEqual([]);
});

it("takes each letter of Chinese and Japanese for a word in shingles", () => {
  expect(shinglesOf("図書館の船 2026")).toEqual(["図 書 館 の", "書 館 の 船", "館 の 船 2026"]);
});

it("calls two empty texts the same, and an empty one worth nothing against a story", () => {
  expect(scoreText("", "").shingles.f1).toBe(1);
  expect(scoreText("", story).shingles).toEqual({ f1: 0, precision: 0, recall: 0 });
});
