import { expect, it } from "vitest";
import { storyTextOf } from "#article/story-text.ts";
import { aParagraph, anArticle } from "#story/story.fixture.ts";
import { readSearched } from "./text.ts";

it("reads the words of an article as its story shows them", () => {
  const article = anArticle({ standfirst: "Singkat", section: "Bahari" });

  expect(readSearched(JSON.parse(JSON.stringify(article)))).toEqual({
    text: storyTextOf(article.body).text,
    standfirst: "Singkat",
    authors: ["Sri Lestari", "Bayu Wirawan", "Bahari"],
  });
});

it("finds no words in what is no article", () => {
  expect([undefined, null, 5, "kata", []].map(readSearched)).toEqual(Array(5).fill(undefined));
  const odd = { body: { children: [null, 5, "kata", { children: 7 }, aParagraph("Ada.")] } };
  expect(readSearched(odd)?.text).toBe("Ada.");
});
