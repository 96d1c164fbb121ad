import { expect, it } from "vitest";
import { aTrip } from "#packing/packing.fixture.ts";
import { capOf, formOf, newForm, problemsOf, tripOf } from "./trip-form.ts";

const now = new Date(2026, 5, 19, 17, 30).getTime();
const kept = { id: "trip-1", createdAt: 1 };

it("begins with a way to work that can be kept as it is", () => {
  expect(tripOf(newForm(now), kept, now)).toEqual({
    ...kept,
    name: "",
    departure: { kind: "weekly", weekdays: [1, 2, 3, 4, 5], time: "06:30" },
    minutes: 25,
    capBytes: 2_000_000,
    pictures: "light",
    sources: [],
    tags: [],
  });
});

it("gives a kept trip back unchanged, weekly or once, with any cap", () => {
  const at = new Date(2026, 6, 1, 8, 5).getTime();
  for (const trip of [
    aTrip({ name: "Pulang", sources: ["pesisir.example"], isPaused: true }),
    aTrip({ departure: { kind: "once", at }, capBytes: 1_500_000 }),
  ]) {
    expect(tripOf(formOf(trip, now), trip, now)).toEqual(trip);
  }
});

it("names what is missing or cannot be", () => {
  const form = newForm(now);

  expect(problemsOf({ ...form, weekdays: [], time: "" }, now)).toEqual(["weekdays", "time"]);
  expect(problemsOf({ ...form, kind: "once", date: "" }, now)).toEqual(["date"]);
  expect(problemsOf({ ...form, kind: "once", date: "2026-06-19", time: "06:30" }, now)).toEqual([
    "past",
  ]);
  expect(problemsOf({ ...form, cap: { megabytes: "banyak" } }, now)).toEqual(["cap"]);
});

it("reads a cap as people write it", () => {
  const form = newForm(now);

  expect(capOf({ ...form, cap: { megabytes: "1,5" } })).toBe(1_500_000);
  expect(capOf({ ...form, cap: { megabytes: " 0.3 " } })).toBe(300_000);
  expect(capOf({ ...form, cap: { megabytes: "0" } })).toBeUndefined();
  expect(capOf({ ...form, cap: { megabytes: "" } })).toBeUndefined();
});
