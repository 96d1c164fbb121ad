import { expect, it } from "vitest";
import { parseUrls, type PriceFrame, parsePriceFrame, writePriceFrame } from "./price.ts";

const price = {
  wordCount: 412,
  completeness: "whole" as const,
  textBytes: 1100,
  lightBytes: 9000,
  fullBytes: 40_000,
  pictureCount: 1,
};

it("reads addresses, all or none", () => {
  expect(parseUrls(["a", "b"])).toEqual(["a", "b"]);
  for (const value of [[], ["a", 1], ["a", ""], "a", [["a"]], { 0: "a" }]) {
    expect(parseUrls(value)).toBeUndefined();
  }
});

it("reads back every frame it writes", () => {
  const frames: PriceFrame[] = [
    { kind: "price", n: 0, price },
    { kind: "later", n: 1 },
    { kind: "problem", n: 2, problem: { code: "paywall", page: { what: "paywall", feeds: [] } } },
    { kind: "end" },
  ];
  for (const frame of frames) expect(parsePriceFrame(writePriceFrame(frame), 3)).toEqual(frame);
});

it.each([
  ["a count that is none", { ...price, lightBytes: -1 }],
  ["a count that is absent", { ...price, pictureCount: undefined }],
  ["a completeness we do not know", { ...price, completeness: "toString" }],
  ["nothing", null],
])("knows no price with %s", (_what, wrong) => {
  const line = JSON.stringify({ kind: "price", n: 0, price: wrong });
  expect(parsePriceFrame(line, 1)).toBeUndefined();
});

it("leaves a wrong language out of a price", () => {
  const line = JSON.stringify({ kind: "price", n: 0, price: { ...price, language: "<b>" } });
  expect(parsePriceFrame(line, 1)).toEqual({ kind: "price", n: 0, price });
});
