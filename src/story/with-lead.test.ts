import { expect, it } from "vitest";
import { anArticle, aParagraph } from "./story.fixture.ts";
import { withLead } from "./with-lead.ts";

it("leaves a lead picture where the publisher put it into the text", () => {
  const article = anArticle();
  expect(withLead(article)).toBe(article.body);
});

it("puts a lead picture that the text lacks before the first line, with its credit", () => {
  const body = { type: "root" as const, children: [aParagraph("Awal.")] };
  const [figure, first] = withLead(anArticle({ body })).children;

  expect(first).toEqual(aParagraph("Awal."));
  expect(figure).toMatchObject({
    tagName: "figure",
    children: [
      { tagName: "img", properties: { src: "img:0", alt: "Tiang dermaga bergores" } },
      { tagName: "figcaption", children: [{ type: "text", value: "arsip desa" }] },
    ],
  });
});

it("shows no picture that the article does not have", () => {
  const body = { type: "root" as const, children: [aParagraph("Awal.")] };
  expect(withLead(anArticle({ body, leadPicture: 4 }))).toBe(body);
});
