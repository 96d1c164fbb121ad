import { expect, it } from "vitest";
import type { Element } from "#article/tree.ts";
import { joinPages } from "./join.ts";
import type { ExtractedArticle } from "#extraction/page.ts";

const text = (value: string): Element => ({
  type: "element",
  tagName: "p",
  children: [{ type: "text", value }],
});
const picture = (index: number): Element => ({
  type: "element",
  tagName: "figure",
  children: [
    { type: "element", tagName: "img", properties: { src: `img:${index}` }, children: [] },
  ],
});

function aPart(children: Element[], over: Partial<ExtractedArticle> = {}): ExtractedArticle {
  return {
    version: 1,
    url: "https://a.example/s",
    title: "S",
    wordCount: 10,
    pictures: [],
    completeness: "whole",
    body: { type: "root", children },
    ...over,
  };
}

it("keeps the order, and drops what the next page repeats at its head", () => {
  const first = aPart([text("One."), text("Two.")], {
    completeness: "truncated",
    evidence: "goes on",
  });
  const joined = joinPages(first, [aPart([text("Two."), text("Three.")])]);

  expect(joined.body.children).toEqual([text("One."), text("Two."), text("Three.")]);
  expect(joined).toMatchObject({
    wordCount: 20,
    completeness: "whole",
    evidence: "joined from 2 pages",
  });
});

it("renumbers pictures and shows a repeated lead picture once", () => {
  const [a, b] = [{ src: "https://a.example/1.jpg" }, { src: "https://a.example/2.jpg" }];
  const joined = joinPages(aPart([picture(0), text("One.")], { pictures: [a], leadPicture: 0 }), [
    aPart([picture(0), text("Two."), picture(1)], { pictures: [a, b] }),
  ]);

  expect(joined.pictures).toEqual([a, b]);
  expect(joined.body.children).toEqual([picture(0), text("One."), text("Two."), picture(1)]);
});

it("keeps footnotes of two pages apart", () => {
  const note: Element = { ...text("Note."), properties: { id: "bk-1" } };
  const [, second] = joinPages(aPart([note]), [
    aPart([{ ...note, children: [{ type: "text", value: "Other." }] }]),
  ]).body.children;
  expect(second).toMatchObject({ properties: { id: "bk-2" } });
});

it("takes the editor from whichever page names one", () => {
  expect(joinPages(aPart([text("One.")]), [aPart([text("Two.")], { editor: "Sari" })]).editor).toBe(
    "Sari",
  );
});

it("joins pages of white space in no time", () => {
  const started = performance.now();
  const spaces = () => aPart([text(`a${" ".repeat(50_000)}b`)]);
  joinPages(spaces(), [spaces(), spaces()]);
  expect(performance.now() - started).toBeLessThan(300);
});
