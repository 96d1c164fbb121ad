import { expect, it } from "vitest";
import { withLead } from "#story/with-lead.ts";
import { anArticle } from "#story/story.fixture.ts";
import { listPictures } from "./list-pictures.ts";

it("lists a lead picture with its words once, and its credit where no caption says it", () => {
  const article = anArticle();

  expect(listPictures(withLead(article), article)).toEqual([
    expect.objectContaining({ index: 0, alt: "Tiang dermaga bergores" }),
  ]);
});

it("passes over pictures that the article does not have", () => {
  const article = anArticle({ pictures: [] });

  expect(listPictures(article.body, article)).toEqual([]);
});
