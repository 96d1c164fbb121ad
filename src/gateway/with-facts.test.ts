import { expect, it } from "vitest";
import type { Article } from "#article/article.ts";
import type { Element, Tag, TreeNode } from "#article/tree.ts";
import { parseArticle } from "#article/validate.ts";
import { picturePath } from "#wire/paths.ts";
import type { PictureFacts } from "./picture-facts.ts";
import { withFacts } from "./with-facts.ts";

const src = (name: string) => picturePath(`1-${name}`);

function el(tagName: Tag, ...children: (TreeNode | string)[]): Element {
  const nodes = children.map((child) =>
    typeof child === "string" ? { type: "text" as const, value: child } : child,
  );
  return { type: "element", tagName, children: nodes };
}

function img(index: number, alt?: string): Element {
  return { ...el("img"), properties: { src: `img:${index}`, ...(alt && { alt }) } };
}

function anArticle(names: string[], children: TreeNode[], over: Partial<Article> = {}): Article {
  return {
    version: 1,
    url: "https://kota.example/pasar",
    title: "Pasar pagi",
    wordCount: 3,
    completeness: "whole",
    pictures: names.map((name) => ({ src: src(name), alt: name })),
    original: { htmlBytes: 1000 },
    body: { type: "root", children },
    ...over,
  };
}

function known(all: Record<string, Partial<PictureFacts>>): Map<string, PictureFacts> {
  const usual = {
    width: 1200,
    height: 800,
    lightBytes: 9000,
    fullBytes: 41_000,
    originalBytes: 300_000,
    thumbHash: "3OcRJYB4d3h/iIeHeEh3eIhw+j2w",
    isDecorative: false,
    isMade: true,
  };
  return new Map(Object.entries(all).map(([name, facts]) => [src(name), { ...usual, ...facts }]));
}

const icon = { isDecorative: true, originalBytes: 500 };

it("tells of each known picture what its file told, and leaves the others as the page said", () => {
  const article = anArticle(["a", "b"], [el("figure", img(0)), el("p", "Ramai."), img(1)]);
  const joined = withFacts(article, known({ a: { lightBytes: 8000 } }));

  expect(joined.pictures).toEqual([
    {
      src: src("a"),
      alt: "a",
      width: 1200,
      height: 800,
      thumbHash: "3OcRJYB4d3h/iIeHeEh3eIhw+j2w",
      lightBytes: 8000,
      fullBytes: 41_000,
    },
    { src: src("b"), alt: "b" },
  ]);
  expect(joined.original).toEqual({ htmlBytes: 1000, pictureBytes: 300_000 });
  expect(parseArticle(joined)).toEqual(joined);
});

it("drops decoration, and names the pictures that stay by their new places", () => {
  const article = anArticle(
    ["garis", "pasar", "ikon", "ikan"],
    [img(0), el("figure", img(1), el("figcaption", "Pasar")), el("p", el("a", img(2))), img(3)],
    { leadPicture: 3 },
  );
  const joined = withFacts(article, known({ garis: icon, ikon: icon, pasar: {}, ikan: {} }));

  expect(joined.pictures.map(({ alt }) => alt)).toEqual(["pasar", "ikan"]);
  expect(joined.body.children).toEqual([el("figure", img(0), el("figcaption", "Pasar")), img(1)]);
  expect(joined.leadPicture).toBe(1);
  expect(joined.original?.pictureBytes).toBe(601_000);
});

it("keeps the words that stood with a decoration: a caption, and an emoji's own", () => {
  const article = anArticle(
    ["titik", "senyum"],
    [el("figure", img(0), el("figcaption", "Foto: Antara")), el("p", "Hore ", img(1, "🙂"), "!")],
    { leadPicture: 0 },
  );
  const joined = withFacts(article, known({ titik: icon, senyum: icon }));

  expect(joined.body.children).toEqual([
    el("figure", el("figcaption", "Foto: Antara")),
    el("p", "Hore ", "🙂", "!"),
  ]);
  expect(joined.leadPicture).toBeUndefined();
  expect(joined.pictures).toEqual([]);
});

it("leaves a media card without its poster, and a story without words its last picture", () => {
  const card = { ...el("figure", img(0)), properties: { dataMedia: "video" as const } };
  const film = withFacts(anArticle(["titik"], [card, el("p", "Film.")]), known({ titik: icon }));
  expect(film.body.children[0]).toEqual({ ...card, children: [] });

  const bare = anArticle(["titik"], [img(0)]);
  expect(withFacts(bare, known({ titik: icon })).pictures).toHaveLength(1);
});

it("changes nothing while nothing is known, nor when it joins twice", () => {
  const article = anArticle(["a", "b"], [img(0), el("p", "Ramai."), img(1)]);
  expect(withFacts(article, new Map())).toBe(article);
  const facts = known({ a: icon, b: {} });
  const once = withFacts(article, facts);
  expect(withFacts(once, facts)).toEqual({
    ...once,
    original: { htmlBytes: 1000, pictureBytes: 300_000 },
  });
});
