import { expect, it } from "vitest";
import { plural } from "./plural.ts";

it.each([
  [0, "0 stories"],
  [1, "1 story"],
  [2, "2 stories"],
  [10_000, "10,000 stories"],
])("says %i as English does", (count, said) => {
  expect(plural("en", count, { one: "# story", other: "# stories" })).toBe(said);
});

it("says a number as a language with one form writes it", () => {
  expect(plural("id", 10_000, { other: "# cerita" })).toBe("10.000 cerita");
});

it("knows languages that tell more numbers apart", () => {
  expect(plural("ar", 2, { two: "قصتان", other: "# قصص" })).toBe("قصتان");
});
