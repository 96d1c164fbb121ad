import { expect, it } from "vitest";
import type { Article } from "#article/article.ts";
import { writeFrame } from "#wire/pack.ts";
import { readPack } from "./read-pack.ts";

const asks = [1, 2, 3].map((n) => ({ url: `https://kota.example/${n}` }));

function line(n: number, sentBytes?: number): string {
  const text = { type: "text" as const, value: "Air turun." };
  const article: Article = {
    version: 1,
    url: asks[n]?.url ?? "",
    title: "Banjir",
    wordCount: 2,
    pictures: [],
    body: { type: "root", children: [{ type: "element", tagName: "p", children: [text] }] },
    completeness: "whole",
  };
  const frame = { kind: "article" as const, n, etag: "a", article };
  return writeFrame(sentBytes === undefined ? frame : { ...frame, sentBytes }, asks);
}

it("shares the bytes of a block among its lines, and all bytes of the stream among the blocks", () => {
  const stream = line(1, 0) + line(0) + line(2, 600);
  const { places, bytes } = readPack(stream, asks, 1000);

  expect(places).toEqual([0, 1, 2]);
  expect(bytes.reduce((sum, some) => sum + some, 0)).toBeCloseTo(1000);
  expect(bytes[0]).toBeCloseTo(300, -1);
  expect(bytes[2]).toBeCloseTo(400);
});
