import { expect, it } from "vitest";
import { roundUp } from "./chart-scale.ts";

it("rounds a chart up to a number that can be halved and read", () => {
  const rounded = [0, 900, 12_300, 41_000, 99_999, 100_000, 1_000_001].map(roundUp);
  expect(rounded).toEqual([1000, 1000, 20_000, 60_000, 100_000, 100_000, 2_000_000]);
});
