import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paintRanges } from "./paint-ranges.ts";
import "./paint-ranges.css";

let story: HTMLElement;

beforeEach(() => {
  story = document.createElement("article");
  const block = document.createElement("p");
  block.textContent = "Setiap subuh Pak Darto menyentuh tiang.";
  story.append(block);
  document.body.replaceChildren(story);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function aRange(start: number, end: number): Range {
  const words = story.firstChild?.firstChild;
  if (!words) throw new Error("No words.");
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  return range;
}

it("paints by the browser's own highlights and leaves the story's elements alone", () => {
  const stop = paintRanges("yellow", [aRange(0, 6)], story);
  expect(CSS.highlights.get("bekal-yellow")?.size).toBe(1);
  expect(story.children).toHaveLength(1);
  stop();
  expect(CSS.highlights.has("bekal-yellow")).toBe(false);
});

it("lays marks over the words where the browser has no highlights", () => {
  vi.stubGlobal("CSS", {});
  const range = aRange(0, 6);
  const stop = paintRanges("yellow", [range], story);
  const mark = story.querySelector("mark")?.getBoundingClientRect();
  const words = range.getBoundingClientRect();
  expect(mark?.left).toBeCloseTo(words.left, 0);
  expect(mark?.top).toBeCloseTo(words.top, 0);
  expect(mark?.width).toBeCloseTo(words.width, 0);
  expect(story.firstElementChild?.textContent).toBe("Setiap subuh Pak Darto menyentuh tiang.");
  stop();
  expect(story.querySelector("mark")).toBeNull();
});
