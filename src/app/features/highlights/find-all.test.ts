import { expect, it } from "vitest";
import { foldText } from "#story/fold.ts";
import { findAll } from "./find-all.ts";

function find(text: string, asked: string): string[] {
  return findAll(foldText(text), asked).map(({ start, end }) => text.slice(start, end));
}

it("finds words whatever their case, marks, quotes and blanks", () => {
  expect(find("Café, CAFE\u0301 dan kafe", "cafe")).toEqual(["Café", "CAFE\u0301"]);
  expect(find("“Jum’at\u00A0 pagi”", "jum'at pagi")).toEqual(["Jum’at\u00A0 pagi"]);
  expect(find("Tokyo 東京 東京", "東京")).toHaveLength(2);
  expect(find("apa saja", "  ")).toEqual([]);
});

it("stops counting what stands everywhere", () => {
  expect(find("a".repeat(5000), "a")).toHaveLength(1000);
});
