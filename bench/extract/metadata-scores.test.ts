import { describe, expect, it } from "vitest";
import { isSameDay, isSameTitle, namesOf, scoreAuthors } from "./metadata-scores.ts";

it("compares titles by their words", () => {
  expect(isSameTitle("A Boat,  at Last", "a boat – at last!")).toBe(true);
  expect(isSameTitle("A Boat at Last | The Harbour", "A Boat at Last")).toBe(false);
});

it.each([
  ["By Ana Low and Ben Tan", ["ana low", "ben tan"]],
  ["Oleh Siti Aminah", ["siti aminah"]],
  ["Ana Low, MS, RD", ["ana low"]],
  ["Ana Low, Ph.D.; Ben Tan, DVM & Cy Ong, E-RYT 200", ["ana low", "ben tan", "cy ong"]],
  ["Dr. Ana Low", ["ana low"]],
  ["BEN TAN", ["ben tan"]],
  ["CNB Bank", ["cnb bank"]],
])("reads the names in %s", (line, names) => {
  expect([...namesOf([line])]).toEqual(names);
});

describe("authors", () => {
  it("are exact when the names are the same, in any order and form", () => {
    expect(scoreAuthors(["Ben Tan", "Ana Low"], ["Ana Low and Ben Tan"])).toEqual({
      exact: true,
      any: true,
    });
  });

  it("are partly right with a name too many or too few", () => {
    expect(scoreAuthors(["Ana Low"], ["Ana Low, Ben Tan"])).toEqual({ exact: false, any: true });
    expect(scoreAuthors(["Ana Low, Staff"], ["Ana Low"])).toEqual({ exact: false, any: true });
  });

  it("are wrong without any", () => {
    expect(scoreAuthors([], ["Ana Low"])).toEqual({ exact: false, any: false });
  });
});

it("compares days as they are written, without moving them between zones", () => {
  expect(isSameDay("2026-01-15T23:30:00-08:00", "2026-01-15")).toBe(true);
  expect(isSameDay("2026-01-15", "2026-01-16")).toBe(false);
  expect(isSameDay("Thu, 15 Jan 2026 09:00:00 GMT", "2026-01-15")).toBe(true);
  expect(isSameDay("2026-01-15", "2026-01")).toBe(true);
  expect(isSameDay("", "2026-01-15")).toBe(false);
});
