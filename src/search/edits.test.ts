import { expect, it } from "vitest";
import { createRandom } from "#tests/fuzz/random.ts";
import { editDistance, editsFor, slippedBeginnings } from "./edits.ts";

it.each([
  ["pasang", "pasang", 0],
  ["pasang", "pasng", 1],
  ["pasang", "apsang", 1],
  ["pasang", "pasaang", 1],
  ["pasang", "parang", 1],
  ["kemerdekaan", "kemedrekan", 2],
])("counts from %s to %s %i slips", (one, other, slips) => {
  expect(editDistance(one, other, 2)).toBe(slips);
});

it("allows none in short words, one from four letters and two from eight", () => {
  expect(["air", "laut", "pesisir", "gelombang"].map(editsFor)).toEqual([0, 1, 1, 2]);
});

it("knows every beginning that one slip behind the first letter may leave", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const fits = (word: string, pattern: string) =>
    pattern.split("").every((letter, index) => letter === "*" || word[index] === letter);
  for (let index = 0; index < 2000; index++) {
    const random = createRandom(11, index);
    const letter = () => letters[random.below(26)] ?? "a";
    const word = Array.from({ length: 4 + random.below(6) }, letter).join("");
    const at = 1 + random.below(word.length - 1);
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    const slipped = [
      before + letter() + behind.slice(1),
      before + letter() + behind,
      before + behind.slice(1),
      before + (behind[1] ?? "") + (behind[0] ?? "") + behind.slice(2),
    ][random.below(4)];
    const isCovered = slippedBeginnings(word).some((pattern) => fits(slipped ?? "", pattern));
    expect({ word, slipped, isCovered }).toEqual({ word, slipped, isCovered: true });
  }
});
