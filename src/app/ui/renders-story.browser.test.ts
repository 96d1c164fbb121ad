import { beforeAll, expect, it } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anArticle } from "#story/story.fixture.ts";
import { rendersStory } from "./renders-story.tsx";

beforeAll(() => speakAll());

it("tells a text that the reader's screen shows from one that leaves it empty", () => {
  expect(rendersStory(anArticle())).toBe(true);
  expect(rendersStory(anArticle({ body: { type: "root", children: [] } }))).toBe(false);
});

it("asks for no picture", () => {
  performance.clearResourceTimings();
  rendersStory(anArticle());
  expect(performance.getEntriesByType("resource")).toEqual([]);
});
