import { beforeEach, expect, it } from "vitest";
import { ReadingPace } from "./reading-pace.ts";

/** A story of 1000 words, a tenth of it on a screen. */
const stretches: { words: number; ms: number }[] = [];
let pace: ReadingPace;
let at = 0;
let passed = 0;

beforeEach(() => {
  stretches.length = 0;
  [at, passed] = [0, 0];
  pace = new ReadingPace({ wordCount: 1000, onStretch: (stretch) => stretches.push(stretch) });
  pace.rest({ passed, shown: 0.1 }, at);
});

/** Rests, then drags the text by a share of the story in half a second. */
function step(restMs: number, share: number) {
  at += restMs;
  for (let part = 0; part < 5; part += 1) {
    at += 100;
    passed += share / 5;
    pace.move({ passed, shown: 0.1 }, at);
  }
}

it("counts the words of each screen and the time they were in view", () => {
  step(29_500, 0.1);
  step(29_500, 0.1);
  step(29_500, 0.1);
  pace.end();

  expect(stretches).toEqual([{ words: expect.closeTo(300, 6), ms: 90_000 }]);
});

it("counts neither words nor time of a skip, a way back or a phone left alone", () => {
  step(29_500, 0.1);
  step(2_000, 0.4);
  step(1_000, -0.2);
  step(600_000, 0.1);
  step(29_500, 0.1);
  pace.end();

  expect(stretches).toEqual([{ words: expect.closeTo(200, 6), ms: 60_000 }]);
});

it("counts a text that moves all the time", () => {
  for (let count = 0; count < 600; count += 1) {
    at += 100;
    passed += 0.1 / 300;
    pace.move({ passed, shown: 0.1 }, at);
  }
  pace.end();

  expect(stretches).toEqual([{ words: expect.closeTo(200, 6), ms: 60_000 }]);
});

it("counts no move that was not the reader's, and nothing while they look away", () => {
  step(29_500, 0.1);
  pace.rest({ passed: 0.7, shown: 0.2 }, at + 5_000);
  pace.end();
  pace.move({ passed: 0.8, shown: 0.2 }, at + 900_000);
  pace.end();

  expect(stretches).toEqual([{ words: expect.closeTo(100, 6), ms: 30_000 }]);
});
