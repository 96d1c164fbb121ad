import { expect, it } from "vitest";
import { storyTextOf } from "#article/story-text.ts";
import type { Element, Root, TreeNode } from "#article/tree.ts";
import { saidWords } from "./said-words.ts";
import { scriptOf, sentenceAt } from "./script.ts";

const text = (value: string): TreeNode => ({ type: "text", value });

function el(tagName: Element["tagName"], ...children: (TreeNode | string)[]): Element {
  const nodes = children.map((child) => (typeof child === "string" ? text(child) : child));
  return { type: "element", tagName, children: nodes };
}

function read(children: TreeNode[], withCaptions = false) {
  const body: Root = { type: "root", children };
  const script = scriptOf(body, {
    language: "id",
    opening: ["Judul"],
    withCaptions,
    words: saidWords("id"),
  });
  return { script, ...storyTextOf(body) };
}

const said = (children: TreeNode[], withCaptions = false) =>
  read(children, withCaptions).script.map(({ say }) => say);

it("says the title first, then each sentence where it stands in the story's text", () => {
  const { script, text: all } = read([
    el("h2", "Awal"),
    el("p", "Air ", el("em", "naik"), ". Lalu turun."),
  ]);

  expect(script.map(({ say }) => say)).toEqual(["Judul", "Awal", "Air naik.", "Lalu turun."]);
  expect(script.slice(1).map(({ start, end }) => all.slice(start, end))).toEqual([
    "Awal",
    "Air naik.",
    "Lalu turun.",
  ]);
});

it("names code and tables once, and leaves captions out until they are wanted", () => {
  const figure = el("figure", el("figcaption", "Dermaga. Foto: arsip"));
  const table = el("table", el("caption", "Harga beras"), el("tr", el("td", "1"), el("td", "2")));
  const blocks = [el("pre", el("code", "let a;\nlet b;")), figure, table, el("p", "Akhir.")];

  expect(said(blocks)).toEqual([
    "Judul",
    "Ada potongan kode di sini.",
    "Tabel: Harga beras.",
    "Akhir.",
  ]);
  expect(said(blocks, true)).toContain("Gambar: Dermaga. Foto: arsip");
});

it("says no footnote number, and of a long address only whose it is", () => {
  const note: Element = {
    type: "element",
    tagName: "a",
    properties: { href: "#bk-1" },
    children: [text("1")],
  };

  expect(said([el("p", "Air naik", el("sup", note), " lagi.")])).toEqual([
    "Judul",
    "Air naik lagi.",
  ]);
  expect(said([el("p", "Lihat https://www.bmkg.example/pasang?x=1 besok.")])).toEqual([
    "Judul",
    "Lihat bmkg.example besok.",
  ]);
});

it("begins at the title, in the middle, and at the last sentence", () => {
  const { script } = read([el("p", "Satu. Dua. Tiga.")]);

  expect(sentenceAt(script, 0)).toBe(0);
  expect(script[sentenceAt(script, 7)]?.say).toBe("Dua.");
  expect(script[sentenceAt(script, 999)]?.say).toBe("Tiga.");
});
