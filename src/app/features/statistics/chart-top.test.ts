import { expect, it } from "vitest";
import { topOf } from "./chart-top.ts";

it("reaches the next time that reads well, whatever was read", () => {
  const minutes = [0, 2, 3, 25, 61, 599, 601, 1300].map((count) => topOf(count * 60_000) / 60_000);
  expect(minutes).toEqual([2, 2, 4, 30, 120, 600, 1200, 1800]);
});
