import { expect, it } from "vitest";
import { placeBar } from "./place-bar.ts";

const bar = { width: 300, height: 56 };
const view = { width: 390, height: 844 };
const selection = { top: 300, bottom: 330, left: 100, right: 200 };

it("stands above words that a mouse selected, inside the screen", () => {
  expect(placeBar({ selection, bar, view, isTouch: false })).toEqual({ top: 234, left: 8 });
  const right = { ...selection, left: 350, right: 390 };
  expect(placeBar({ selection: right, bar, view, isTouch: false }).left).toBe(82);
});

it("stands below words that a finger selected, clear of the system's handles and menu", () => {
  expect(placeBar({ selection, bar, view, isTouch: true })).toEqual({ top: 364, left: 8 });
});

it("stands at the foot of the screen when the words fill it", () => {
  const all = { ...selection, top: -100, bottom: 900 };
  expect(placeBar({ selection: all, bar, view, isTouch: true }).top).toBe(712);
  expect(placeBar({ selection: all, bar, view, isTouch: false }).top).toBe(712);
});
