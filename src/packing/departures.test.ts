import { afterEach, expect, it, vi } from "vitest";
import { isSoon, nextDeparture } from "./departures.ts";
import { createRandom } from "#tests/fuzz/random.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Local times in a zone, so that a test reads as a calendar does. */
function inZone(name: string) {
  vi.stubEnv("TZ", name);
  return (text: string) => new Date(text).getTime();
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const weekly = (time: string, weekdays = everyDay) => ({ kind: "weekly", weekdays, time }) as const;

it("leaves today when the hour is still to come, else on the next day that is named", () => {
  const at = inZone("Asia/Jakarta");
  const workdays = weekly("06:30", [1, 2, 3, 4, 5]);
  // 20 November 2026 is a Friday.
  expect(nextDeparture(workdays, at("2026-11-20T06:29:59"))).toBe(at("2026-11-20T06:30"));
  expect(nextDeparture(workdays, at("2026-11-20T06:30"))).toBe(at("2026-11-23T06:30"));
  expect(nextDeparture(weekly("06:30", [5]), at("2026-11-20T06:30"))).toBe(at("2026-11-27T06:30"));
});

it("leaves by the clock on the wall when the night has 23 or 25 hours", () => {
  const at = inZone("Europe/Berlin");
  const daily = weekly("06:30");
  expect(nextDeparture(daily, at("2026-03-28T20:00"))).toBe(at("2026-03-29T06:30"));
  expect(nextDeparture(daily, at("2026-10-24T20:00"))).toBe(at("2026-10-25T06:30"));
});

it("leaves at a time the summer skips an hour later, at one that comes twice the first time", () => {
  const at = inZone("Europe/Berlin");
  const daily = weekly("02:30");
  expect(nextDeparture(daily, at("2026-03-28T20:00"))).toBe(at("2026-03-29T03:30"));
  expect(nextDeparture(daily, at("2026-10-24T20:00"))).toBe(Date.parse("2026-10-25T00:30:00Z"));
  // The second 02:30 is not another departure.
  const second = Date.parse("2026-10-25T00:30:00Z");
  expect(nextDeparture(daily, second)).toBe(at("2026-10-26T02:30"));
});

it("leaves once, and then never again", () => {
  expect(nextDeparture({ kind: "once", at: 500 }, 499)).toBe(500);
  expect(nextDeparture({ kind: "once", at: 500 }, 500)).toBeUndefined();
});

it("never leaves when what is kept makes no sense, nor by a clock that tells nothing", () => {
  for (const time of ["", "6.30", "24:00", "06:60", "-1:00", "06:30:00"]) {
    expect(nextDeparture(weekly(time), 0)).toBeUndefined();
  }
  expect(nextDeparture(weekly("06:30", []), 0)).toBeUndefined();
  expect(nextDeparture(weekly("06:30", [7, -1]), 0)).toBeUndefined();
  expect(nextDeparture(weekly("06:30"), Number.NaN)).toBeUndefined();
  expect(nextDeparture({ kind: "once", at: Number.NaN }, 0)).toBeUndefined();
});

it("is the first named day's hour after now, in every zone and at every moment", () => {
  for (const name of ["Asia/Jakarta", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Cairo"]) {
    vi.stubEnv("TZ", name);
    const random = createRandom(7, 0);
    for (let count = 0; count < 400; count += 1) {
      const now = Math.floor(random.fraction() * 60 * 365.25 * 86_400_000);
      const weekdays = everyDay.filter(() => random.chance(0.4));
      const [hours, minutes] = [random.below(24), Math.floor(random.fraction() * 60)];
      const time = `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
      const at = nextDeparture(weekly(time, weekdays), now);
      expect(at).toBe(firstOf(weekdays, { hours, minutes }, now));
    }
  }
});

/** The same by looking at each calendar day from noon to noon. */
function firstOf(weekdays: number[], time: { hours: number; minutes: number }, now: number) {
  const noon = new Date(now);
  noon.setHours(12, 0, 0, 0);
  for (let days = 0; days < 9; days += 1) {
    const day = new Date(noon);
    day.setDate(noon.getDate() + days);
    const isNamed = weekdays.includes(day.getDay());
    const at = day.setHours(time.hours, time.minutes, 0, 0);
    if (isNamed && at > now) return at;
  }
  return undefined;
}

it("is soon from twelve hours before, and no more once it has left", () => {
  const hour = 3_600_000;
  const departs = 100 * hour;
  expect([87, 88, 99, 100, 101].map((at) => isSoon(departs, at * hour))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
