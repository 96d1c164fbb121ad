import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
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
    wordCount: 3,
    completeness: "whole",
    evidence: "joined from 2 pages",
  });
});

const long = (words: string) =>
  text(`${words} ${"and so on, past the length of a line ".repeat(3)}`);

it("drops the head that each page repeats, and what the pages have in common", () => {
  const head = [picture(0), text("Part of a series"), long("The summary.")];
  const pictures = [{ src: "https://a.example/1.jpg" }];
  const first = aPart([...head, long("One."), long("Two.")], { pictures });
  const second = aPart([...head, long("Two."), long("Three."), long("One.")], { pictures });
  expect(joinPages(first, [second]).body.children).toEqual([
    ...head,
    ...["One.", "Two.", "Three."].map(long),
  ]);
});

it("keeps short lines that a story says twice", () => {
  const [ingredients, steps] = [text("Ingredients"), text("Steps")];
  const first = aPart([long("Soup."), ingredients, long("Salt."), steps, long("Cook.")]);
  const second = aPart([long("Cake."), ingredients, long("Flour."), steps, long("Bake.")]);
  const joined = joinPages(first, [second]).body.children;
  expect(joined).toEqual([...first.body.children, ...second.body.children]);
});

it("leaves a foot that all pages share at the end alone", () => {
  const foot = [text("Sari writes about rivers."), text("*")];
  const parts = ["One.", "Two.", "Three."].map((words) => aPart([long(words), ...foot]));
  const [first = aPart([]), ...rest] = parts;
  expect(joinPages(first, rest).body.children).toEqual([
    ...["One.", "Two.", "Three."].map(long),
    ...foot,
  ]);
});

it("makes a paragraph of a first line that only the later page calls its standfirst", () => {
  const first = aPart([text("One.")], { standfirst: "All of it." });
  const rest = [
    aPart([text("Two.")], { standfirst: "All of it." }),
    aPart([text("Four.")], { standfirst: "Three." }),
  ];
  expect(joinPages(first, rest).body.children).toEqual(
    ["One.", "Two.", "Three.", "Four."].map(text),
  );
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

it("takes writers and editor from whichever page names them, the first before the others", () => {
  const signed = aPart([text("Two.")], { bylines: ["Sari"], editor: "Budi" });
  expect(joinPages(aPart([text("One.")]), [signed])).toMatchObject({ bylines: ["Sari"] });
  const first = aPart([text("One.")], { bylines: ["Ayu"] });
  expect(joinPages(first, [signed])).toMatchObject({ bylines: ["Ayu"], editor: "Budi" });
  expect(joinPages(aPart([text("One.")]), [aPart([text("Two.")], { editor: "Sari" })]).editor).toBe(
    "Sari",
  );
});

it("joins pages of white space in no time", () => {
  const spaces = () => aPart([text(`a${" ".repeat(50_000)}b`)]);
  expect(effort(() => joinPages(spaces(), [spaces(), spaces()]))).toBeLessThan(15);
});
