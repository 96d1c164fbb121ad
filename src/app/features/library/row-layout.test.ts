import { expect, it } from "vitest";
import { RowLayout } from "./row-layout.ts";

it("finds every row at its place, and the ends beyond them", () => {
  const layout = new RowLayout(4, (index) => 100 + index * 10);

  expect([0, 1, 2, 3].map((index) => layout.startOf(index))).toEqual([0, 100, 210, 330]);
  expect(layout.end).toBe(460);
  expect([-50, 0, 99, 100, 329, 330, 9999].map((place) => layout.indexAt(place))).toEqual([
    0, 0, 0, 1, 2, 3, 3,
  ]);
});

it("moves what stands below a row that turns out higher", () => {
  const layout = new RowLayout(10_000, () => 100);
  expect(layout.end).toBe(1_000_000);

  expect(layout.resize(5000, 140)).toBe(40);
  expect(layout.resize(5000, 140)).toBe(0);
  expect(layout.startOf(5000)).toBe(500_000);
  expect(layout.startOf(5001)).toBe(500_140);
  expect(layout.end).toBe(1_000_040);
});

it("has room for no row at all", () => {
  const layout = new RowLayout(0, () => 100);

  expect([layout.end, layout.indexAt(50)]).toEqual([0, 0]);
});
