import { expect, it } from "vitest";
import type { Price } from "#article/price.ts";
import { aStory } from "#story/story.fixture.ts";
import { bytesStillNeeded } from "./bytes-needed.ts";

const price: Price = {
  wordCount: 500,
  completeness: "whole",
  textBytes: 1_400,
  lightBytes: 20_000,
  fullBytes: 90_000,
  pictureCount: 2,
};
const waiting = aStory({ hasText: false });

it("costs nothing when all that the rule wants is here", () => {
  expect(bytesStillNeeded(aStory(), "full")).toBe(0);
  const withheld = aStory({ withheldCount: 3, missingCount: 1 });
  expect(bytesStillNeeded(withheld, "none")).toBe(0);
});

it("costs its price once the gateway told it, by the trip's pictures", () => {
  const costs = (["none", "light", "full"] as const).map((rule) =>
    bytesStillNeeded({ ...waiting, price }, rule),
  );
  expect(costs).toEqual([1_500, 22_700, 92_700]);
});

it("costs what the kept article says of pictures that are not here, else what is typical", () => {
  const story = aStory({ missingCount: 1, withheldCount: 1 });
  const lacking = [{ lightBytes: 8_000, fullBytes: 30_000 }, {}];

  expect(bytesStillNeeded(story, "light", lacking)).toBe(8_000 + 12_000 + 1_200);
  expect(bytesStillNeeded(story, "full", lacking)).toBe(30_000 + 60_000 + 1_200);
  expect(bytesStillNeeded(story, "light")).toBe(2 * 12_600);
});

it("costs what is typical while nobody knows anything of it", () => {
  expect(bytesStillNeeded(waiting, "none")).toBe(4_100);
  expect(bytesStillNeeded(waiting, "light")).toBeGreaterThan(bytesStillNeeded(waiting, "none"));
});
