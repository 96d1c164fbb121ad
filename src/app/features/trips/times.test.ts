import { beforeEach, expect, it } from "vitest";
import { speak } from "#i18n/i18n.ts";
import { aTrip } from "#packing/packing.fixture.ts";
import { dayAndClock, nameOf, scheduleInWords } from "./times.ts";

/** A Friday. */
const now = new Date(2026, 5, 19, 17, 0).getTime();
const on = (day: number) => new Date(2026, 5, day, 6, 30).getTime();

beforeEach(() => speak("id"));

it("says a departure as near as it is", () => {
  expect(dayAndClock(new Date(2026, 5, 19, 17, 30).getTime(), now)).toBe("17.30");
  expect(dayAndClock(on(20), now)).toBe("besok 06.30");
  expect(dayAndClock(on(22), now)).toBe("Senin 06.30");
  expect(dayAndClock(on(30), now)).toBe("30 Jun 06.30");
});

it("joins days that follow each other, and names the others", () => {
  const weekly = (weekdays: number[]) =>
    scheduleInWords({ kind: "weekly", weekdays, time: "06:30" }, now);

  expect(weekly([5, 1, 3, 2, 4])).toBe("Sen–Jum, 06.30");
  expect(weekly([0, 6])).toBe("Sab, Min, 06.30");
  expect(weekly([1, 3])).toBe("Sen, Rab, 06.30");
  expect(weekly([0, 1, 2, 3, 4, 5, 6])).toBe("Setiap hari, 06.30");
});

it("names a trip after its time when the reader gave it no name", () => {
  expect(nameOf(aTrip({ name: " Pulang " }), now)).toBe("Pulang");
  expect(nameOf(aTrip(), now)).toBe("Perjalanan Sen–Jum, 06.30");
});
