import { expect, it } from "vitest";
import { firstView, isPlain, parseView, pathOf, queryOf } from "./view.ts";

it("reads every part of a list from its address and writes the same address again", () => {
  const query =
    "show=all&source=Pasar+Pagi&tag=Bumbu&lang=id&length=short&kept=partial&favourite=1&marked=1&sort=oldest";
  const view = parseView(Object.fromEntries(new URLSearchParams(query)));

  expect(view).toMatchObject({ show: "all", source: "Pasar Pagi", isMarked: true, sort: "oldest" });
  expect(queryOf(view)).toBe(query);
});

it("takes an unknown list in an address as what there is to read", () => {
  expect(parseView({ show: "archive" }).show).toBe("archive");
  expect(parseView({ show: "constructor", sort: "?", tag: "  ", length: "9" })).toEqual(firstView);
  expect(pathOf(parseView({}))).toBe("/library");
});

it("knows the chips' own lists from those that are chosen further", () => {
  expect(isPlain({ show: "archive", sort: "newest" })).toBe(true);
  expect(isPlain({ show: "archive", sort: "newest", tag: "Bumbu" })).toBe(false);
  expect(isPlain({ show: "archive", sort: "oldest" })).toBe(false);
});
