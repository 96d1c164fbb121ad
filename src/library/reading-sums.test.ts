import { expect, it } from "vitest";
import { addDays, cutByDay, spansOf, sumOf } from "./reading-sums.ts";
import { emptyDay } from "./spending-day.ts";

const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

it("gives each day its own share of a stretch over midnight", () => {
  expect(cutByDay({ endAt: at(24, 0, 5), ms: 12 * 60_000 })).toEqual([
    { day: "2026-11-23", ms: 7 * 60_000 },
    { day: "2026-11-24", ms: 5 * 60_000 },
  ]);
  expect(cutByDay({ endAt: at(24, 0), ms: 60_000 })).toEqual([{ day: "2026-11-23", ms: 60_000 }]);
  expect(cutByDay({ endAt: at(24, 9), ms: 0 })).toEqual([]);
});

it("adds days up, and counts a source once however often it was read", () => {
  const one = { day: "2026-11-22", ms: 60_000, finished: 1, sources: ["Pesisir"] };
  const other = { day: "2026-11-23", ms: 5, heardMs: 7, finished: 2, sources: ["Kota", "Pesisir"] };

  expect(sumOf([one, other], [])).toEqual({
    ms: 60_005,
    heardMs: 7,
    finished: 3,
    sources: 2,
    savedBytes: 0,
  });
  expect(addDays(one, other)).toEqual({
    day: "2026-11-22",
    ms: 60_005,
    heardMs: 7,
    finished: 3,
    sources: ["Pesisir", "Kota"],
  });
});

it("saves what the originals weigh beyond what stories cost, the app's own files aside", () => {
  const spent = { app: 150_000, story: 20_000, picture: 30_000 };
  const day = { ...emptyDay("2026-11-23"), spent, originalBytes: 900_000 };
  const dear = { ...emptyDay("2026-11-22"), spent: { picture: 10 } };

  expect(sumOf([], [day, dear]).savedBytes).toBe(849_990);
  expect(sumOf([], [dear]).savedBytes).toBe(0);
});

it("puts days into weeks from Monday and into months of the calendar, up to today's", () => {
  const days = ["2026-10-31", "2026-11-22", "2026-11-23"].map((day) => ({
    day,
    ms: 1,
    finished: 0,
  }));
  const spans = (grain: "day" | "week" | "month") =>
    spansOf({ days, spending: [] }, { grain, count: 2, now: at(23, 12) }).map(
      ({ from, to, ms }) => `${from} ${to} ${ms}`,
    );

  expect(spans("day")).toEqual(["2026-11-22 2026-11-22 1", "2026-11-23 2026-11-23 1"]);
  expect(spans("week")).toEqual(["2026-11-16 2026-11-22 1", "2026-11-23 2026-11-29 1"]);
  expect(spans("month")).toEqual(["2026-10-01 2026-10-31 1", "2026-11-01 2026-11-30 2"]);
});

it("shows no day that the clock has not reached, and still counts it in all", () => {
  const days = [{ day: "2031-01-01", ms: 9, finished: 0 }];
  const spans = spansOf({ days, spending: [] }, { grain: "month", count: 12, now: at(23, 12) });

  expect(spans.every(({ ms }) => ms === 0)).toBe(true);
  expect(sumOf(days, []).ms).toBe(9);
});
