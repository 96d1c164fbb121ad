import { expect, it } from "vitest";
import type { ExtractedArticle } from "#extraction/page.ts";
import { isSameStory } from "./same-story.ts";

const title = "Pasang di muara sungai";

function aPart(over: Partial<ExtractedArticle> = {}): ExtractedArticle {
  const body: ExtractedArticle["body"] = { type: "root", children: [] };
  const url = "https://muara.example/pasang";
  return {
    version: 1,
    url,
    title,
    wordCount: 1,
    pictures: [],
    completeness: "whole",
    body,
    ...over,
  };
}

it.each([
  title,
  `${title} - Halaman 2`,
  `${title} (2/3)`,
  `${title} | Page 2 of 5`,
  `PASANG DI MUARA SUNGAI: Warga menambatkan perahu`,
  "Pasang di muara sungai kecil naik",
])("knows a part by its title: %s", (other) => {
  expect(isSameStory(aPart(), aPart({ title: other }))).toBe(true);
});

it("knows a part by the one address both go by, whatever its title", () => {
  const other = { title: "2. Lampu", url: "https://muara.example/pasang?page=2" };
  expect(isSameStory(aPart(), aPart({ ...other, canonicalUrl: aPart().url }))).toBe(true);
  const canonicalUrl = "https://muara.example/p/88";
  expect(isSameStory(aPart({ canonicalUrl }), aPart({ ...other, canonicalUrl }))).toBe(true);
  const front = { canonicalUrl: "https://muara.example/" };
  expect(isSameStory(aPart(front), aPart({ ...other, ...front }))).toBe(false);
});

it("knows another story by its title, or by its day", () => {
  expect(isSameStory(aPart(), aPart({ title: "Lampu baru di dermaga", url: "x" }))).toBe(false);
  const day = (date: string) => aPart({ publishedAt: `2026-06-${date}T08:00:00+07:00` });
  expect(isSameStory(day("19"), day("20"))).toBe(true);
  expect(isSameStory(day("19"), day("21"))).toBe(false);
});
