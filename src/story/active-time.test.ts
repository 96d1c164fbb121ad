import { expect, it } from "vitest";
import { ActiveTime } from "./active-time.ts";

const noon = new Date(2026, 10, 23, 12).getTime();
const moment = (seconds: number, clock = noon) => ({
  at: seconds * 1000,
  now: clock + seconds * 1000,
});

it("counts the time between signs that somebody is there, as one stretch", () => {
  const time = new ActiveTime();
  for (const seconds of [0, 20, 65]) time.sign(moment(seconds));
  time.end(moment(90));

  expect(time.take()).toEqual([{ endAt: noon + 90_000, ms: 90_000 }]);
  expect(time.ms).toBe(0);
});

it("counts nothing of a page that was left open", () => {
  const time = new ActiveTime();
  time.sign(moment(0));
  time.sign(moment(30));
  time.sign(moment(3600));
  time.end(moment(3610));

  expect(time.ms).toBe(40_000);
});

it("counts nothing while nobody looks, nor what belongs to a voice", () => {
  const time = new ActiveTime();
  time.sign(moment(0));
  time.end(moment(10));
  time.sign(moment(70));
  time.sign(moment(80), true);
  time.end(moment(85));

  expect(time.ms).toBe(15_000);
});

it("measures rightly across a clock that is set back, and keeps both dates", () => {
  const time = new ActiveTime();
  const dayBefore = noon - 86_400_000;
  time.sign(moment(0));
  time.sign(moment(60));
  time.end(moment(90, dayBefore));

  expect(time.take()).toEqual([
    { endAt: noon + 60_000, ms: 60_000 },
    { endAt: dayBefore + 90_000, ms: 30_000 },
  ]);
});
