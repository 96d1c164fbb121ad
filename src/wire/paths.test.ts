import { expect, it } from "vitest";
import { isPicturePath, picturePath, storyPath } from "./paths.ts";

it("carries a whole address, query and fragment included, as one parameter", () => {
  const url = "https://kota.example/a?b=c&d=é#f";
  const path = new URL(storyPath(url), "https://bekal.example");

  expect(path.pathname).toBe("/api/v1/story");
  expect(path.searchParams.get("url")).toBe(url);
});

it("recognises its own picture paths and nothing else", () => {
  expect(isPicturePath(picturePath("aGVsbG8_-9.c2ln"))).toBe(true);
  for (const path of [
    "/api/v1/picture/",
    "/api/v1/picture/a/b",
    "/api/v1/picture/..",
    "/api/v1/picture/a?x=1",
    "https://kota.example/api/v1/picture/a",
  ]) {
    expect(isPicturePath(path)).toBe(false);
  }
});
