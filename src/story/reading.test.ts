import { expect, it } from "vitest";
import { minutesLeft, readingMinutes } from "./reading.ts";

it.each([
  ["en", 2380, 10],
  ["en-GB", 2380, 10],
  ["id", 1900, 10],
  ["zh-Hant", 2660, 10],
  ["ja", 3730, 10],
  [undefined, 1920, 10],
  ["xx", 1920, 10],
  ["constructor", 1920, 10],
])("reads %s at the speed its readers were measured at", (language, wordCount, minutes) => {
  expect(readingMinutes(language === undefined ? { wordCount } : { language, wordCount })).toBe(
    minutes,
  );
});

it("never promises less than a minute, not even for a story without a count", () => {
  expect(readingMinutes({ wordCount: 0 })).toBe(1);
  expect(readingMinutes({ wordCount: Number.NaN })).toBe(1);
  expect(minutesLeft({ wordCount: 2380, language: "en", progress: 1 })).toBe(1);
});

it("counts what is left from the reader's place", () => {
  expect(minutesLeft({ wordCount: 2380, language: "en", progress: 0.6 })).toBe(4);
});
