import { expect, it } from "vitest";
import { cut } from "./cut.ts";

it("leaves a short sentence whole", () => {
  expect(cut("Air naik.", 200)).toEqual(["Air naik."]);
});

it("cuts a long sentence at its commas", () => {
  const parts = cut(
    "Setiap subuh, sebelum perahu pertama berangkat, Pak Darto berjalan ke ujung dermaga, lalu pulang.",
    60,
  );

  expect(parts).toEqual([
    "Setiap subuh, sebelum perahu pertama berangkat,",
    "Pak Darto berjalan ke ujung dermaga, lalu pulang.",
  ]);
});

it("cuts between words where there is no comma, and anywhere where there are no words", () => {
  expect(cut("satu dua tiga empat", 10)).toEqual(["satu dua", "tiga empat"]);
  expect(cut("あ".repeat(25), 10).map((part) => part.length)).toEqual([10, 10, 5]);
});

it("never cuts through a character of two units", () => {
  expect(cut("😀".repeat(4), 5).every((part) => !/^[\uDC00-\uDFFF]/.test(part))).toBe(true);
});
