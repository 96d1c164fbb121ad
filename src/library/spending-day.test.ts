import { expect, it } from "vitest";
import { committedOn, dayOf, emptyDay, openLedger, type SpendingDay } from "./spending-day.ts";

function aDay(day: string, bytes: number, over: Partial<SpendingDay> = {}): SpendingDay {
  return { ...emptyDay(day), spent: { story: bytes }, ...over };
}

const namesOf = (days: SpendingDay[]) => days.map(({ day }) => day);

it("dates a time by the reader's own clock", () => {
  expect(dayOf(new Date(2026, 10, 3, 0, 0, 1).getTime())).toBe("2026-11-03");
  expect(dayOf(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe("2026-12-31");
});

it("counts today by itself, and the month with it", () => {
  const days = [aDay("2026-11-01", 5), aDay("2026-11-22", 7)];
  const before = openLedger(days, "2026-11-23");
  expect(before).toEqual({ current: emptyDay("2026-11-23"), today: [], month: days });

  const now = aDay("2026-11-23", 2);
  expect(openLedger([...days, now], "2026-11-23")).toMatchObject({ current: now, today: [now] });
});

it("goes on with the newest day while the clock is behind it, so that nothing begins anew", () => {
  const days = [aDay("2026-11-22", 7), aDay("2026-11-23", 2)];
  // A flight west, a date set wrong, a flat battery.
  for (const clock of ["2026-11-22", "2026-11-09", "1970-01-01"]) {
    const { current, today, month } = openLedger(days, clock);
    expect(current).toEqual({ ...days[1], seenOn: clock });
    expect(namesOf(today)).toContain("2026-11-23");
    expect(month).toEqual(days);
  }
});

it("puts a day that the clock invented behind it once the clock has lived on", () => {
  const ahead = aDay("2027-01-05", 9, { seenOn: "2026-11-23" });
  const days = [aDay("2026-11-22", 7), ahead];
  const next = openLedger(days, "2026-11-24");

  expect(next.current).toEqual(emptyDay("2026-11-24"));
  expect(next.today).toEqual([]);
  expect(next.month).toEqual(days);
  expect(openLedger([ahead], "2026-12-02").month).toEqual([]);
});

it("forgets that a day was ahead when it comes", () => {
  const days = [aDay("2026-11-23", 2, { seenOn: "1970-01-01" })];
  const { current } = openLedger(days, "2026-11-23");
  expect(current).toEqual(aDay("2026-11-23", 2));
});

it("counts what is promised as spent, also where nobody is left to tell what came", () => {
  const day = aDay("2026-11-23", 100, { reserved: { alive: 10, killed: 20 } });
  expect(committedOn(day)).toBe(130);
});
