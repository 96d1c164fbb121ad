import { expect, it } from "vitest";
import { learnSpeed } from "./learn-speed.ts";
import { readingMinutes, type Speeds } from "./reading.ts";

/** What is known after reading so many stretches of 500 words at a speed. */
function after(stretches: number, wpm: number, from: Speeds = {}): Speeds {
  let speeds = from;
  for (let count = 0; count < stretches; count += 1) {
    speeds = learnSpeed(speeds, { language: "en", words: 500, ms: (500 / wpm) * 60_000 });
  }
  return speeds;
}

it("comes close to the reader's speed after a few stories, in that language alone", () => {
  const speeds = after(20, 300);

  expect(speeds["en"]?.wpm).toBeGreaterThan(285);
  expect(speeds["en"]?.wpm).toBeLessThan(300);
  expect(readingMinutes({ wordCount: 2380, language: "en-GB" }, speeds)).toBe(8);
  expect(readingMinutes({ wordCount: 1900, language: "id" }, speeds)).toBe(10);
});

it("moves little for one story, and follows a reader who slows down", () => {
  expect(after(1, 300)["en"]?.wpm).toBeLessThan(252);
  expect(after(60, 160, after(60, 300))["en"]?.wpm).toBeLessThan(200);
});

it("learns nothing from idling, skimming, a few words or an unnamed language", () => {
  const speeds = after(3, 260);
  for (const sample of [
    { language: "en", words: 500, ms: 600_000 },
    { language: "en", words: 500, ms: 20_000 },
    { language: "en", words: 39, ms: 9_000 },
    { language: "en", words: 500, ms: 0 },
    { language: "en", words: 500, ms: -1 },
    { language: "en", words: Number.NaN, ms: 60_000 },
    { language: "en", words: 500, ms: Number.NaN },
    { language: "constructor", words: 500, ms: 120_000 },
    { words: 500, ms: 120_000 },
  ]) {
    expect(learnSpeed(speeds, sample)).toBe(speeds);
  }
});

it("stays between half and twice the norm whatever it is told", () => {
  expect(after(500, 700)["en"]?.wpm).toBeLessThanOrEqual(476);
  expect(after(500, 85)["en"]?.wpm).toBeGreaterThanOrEqual(119);
  const broken = { en: { wpm: 1e9, words: 1e12 } };
  expect(learnSpeed(broken, { language: "en", words: 50, ms: 12_000 })["en"]?.wpm).toBeLessThan(
    477,
  );
});
