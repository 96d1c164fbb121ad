import { expect, it } from "vitest";
import { type Row, toRow } from "#library/row.ts";
import { aStory } from "#story/story.fixture.ts";
import type { Story } from "#story/story.ts";
import { arrange } from "./arrange.ts";
import { firstView, type LibraryView } from "./view.ts";

const given = { speeds: {}, marked: new Set(["https://a.example/marked"]) };

function row(name: string, over: Partial<Story> = {}): Row {
  return toRow(aStory({ address: `https://a.example/${name}`, ...over }), (text) => text);
}

function names(rows: Row[], view: Partial<LibraryView>): string[] {
  const found = arrange(rows, { ...firstView, show: "all", ...view }, given);
  return found.map(({ address }) => address.replace("https://a.example/", ""));
}

it("chooses by everything that is asked for at once", () => {
  const rows = [
    row("fits", { siteName: "Pesisir", language: "en-GB", tags: ["Laut"], wordCount: 300 }),
    row("other-source", { siteName: "Kota", language: "en", tags: ["Laut"], wordCount: 300 }),
    row("long", { siteName: "Pesisir", language: "en", tags: ["laut"], wordCount: 9000 }),
    row("untagged", { siteName: "Pesisir", language: "en", wordCount: 300 }),
  ];

  expect(names(rows, { source: "Pesisir", language: "en", tag: "LAUT", length: "short" })).toEqual([
    "fits",
  ]);
});

it("chooses what is marked, liked, or only partly here", () => {
  const rows = [
    row("marked", { favouriteAt: 1 }),
    row("liked", { favouriteAt: 1 }),
    row("part", { completeness: "paywall" }),
    row("failed", {
      hasText: false,
      state: { status: "failed", reason: "not-found", failedAt: 1 },
    }),
  ];

  expect(names(rows, { isMarked: true })).toEqual(["marked"]);
  expect(names(rows, { show: "favourites", isMarked: true })).toEqual(["marked"]);
  expect(names(rows, { isFavourite: true })).toEqual(["marked", "liked"]);
  expect(names(rows, { holding: "partial" })).toEqual(["part"]);
  expect(names(rows, { holding: "failed" })).toEqual(["failed"]);
});

it("orders by age, length, source and what is left, and keeps equals newest first", () => {
  const rows = [
    row("c", { siteName: "Beta 10", wordCount: 800, progress: 0.9 }),
    row("b", { siteName: "alfa", wordCount: 400 }),
    row("a", { siteName: "Beta 9", wordCount: 400, progress: 1 }),
  ];

  expect(names(rows, { sort: "oldest" })).toEqual(["a", "b", "c"]);
  expect(names(rows, { sort: "shortest" })).toEqual(["b", "a", "c"]);
  expect(names(rows, { sort: "longest" })).toEqual(["c", "b", "a"]);
  expect(names(rows, { sort: "source" })).toEqual(["b", "a", "c"]);
  expect(names(rows, { sort: "least-left" })).toEqual(["c", "b", "a"]);
});
