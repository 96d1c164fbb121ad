import { expect, it } from "vitest";
import { draw, first, second } from "./draw.fixture.ts";

it("draws a picture with its caption and who made it", () => {
  const picture = {
    type: "image",
    additional: { id: 1 },
    url: "https://a.example/o.jpg",
    caption: "Ombak.",
    credits: { by: [{ name: "Sari" }] },
  };

  expect(draw([picture])).toBe(
    "figure(img[https://a.example/o.jpg]()figcaption(Ombak. span(Sari)))",
  );
});

it("reads records of the site's own in their order, each text once, and leaves out what is named otherwise", () => {
  const sections = [
    {
      id: "a",
      title: "Pagi",
      html: `<p>${first}</p>`,
      plainText: first,
      related: [{ text: `${second} ${first}` }],
    },
    {
      id: "b",
      heading: "Sore",
      content: { value: `${second} Nelayan turun lagi.` },
      author: { bio: `${first} ${second}` },
    },
  ];

  expect(draw({ sections })).toBe(`h2(Pagi) p(${first}) h2(Sore) p(${second} Nelayan turun lagi.)`);
});

it("draws a value that holds itself once", () => {
  const block: Record<string, unknown> = { type: "paragraph", text: second };
  const story: unknown[] = [block];
  story.push(story);
  block["children"] = [story, second];

  expect(draw(story)).toBe(`p(${second})`);
});
