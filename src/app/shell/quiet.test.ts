import { expect, it } from "vitest";
import { chooseQuiet } from "./quiet.ts";

it("welcomes only a reader who has nothing yet, and only at Home", () => {
  expect(chooseQuiet("/", false)).toBeUndefined();
  expect(chooseQuiet("/", true)).toBe("home");
  expect(chooseQuiet("/library", false)).toBe("screen");
});

it("shows no bars where a story is about to stand", () => {
  expect(chooseQuiet("/read", true)).toBe("story");
  expect(chooseQuiet("/welcome", false)).toBe("story");
});
