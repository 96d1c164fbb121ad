import { expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { parseJson } from "#base/json.ts";
import { picturePath } from "#wire/paths.ts";
import { createArticleFacts } from "./article-facts.ts";
import type { Log } from "./log.ts";
import type { PictureFacts, PictureFactsBook } from "./picture-facts.ts";
import { createStories } from "./stories.ts";
import { createMemoryStore } from "./store/memory-store.ts";
import type { StoryAnswer } from "./story-cache.ts";

const URL_A = "https://kota.example/pasar";
const fact: PictureFacts = {
  width: 1200,
  height: 800,
  lightBytes: 9000,
  fullBytes: 41_000,
  originalBytes: 300_000,
  thumbHash: "3OcRJYB4d3h/iIeHeEh3eIhw+j2w",
  isDecorative: false,
  isMade: true,
};

function anArticle(names: string[]): Article {
  const text = { type: "text" as const, value: "Pasar ramai." };
  return {
    version: 1,
    url: URL_A,
    title: "Pasar pagi",
    wordCount: 2,
    completeness: "whole",
    pictures: names.map((name) => ({ src: picturePath(`1-${name}`) })),
    original: { htmlBytes: 1000 },
    body: { type: "root", children: [{ type: "element", tagName: "p", children: [text] }] },
    fetchedAt: new Date().toISOString(),
  };
}

/** Stories whose pictures' facts come when the test says so. */
function aGateway({ names = ["a", "b"] }: { names?: string[] } = {}) {
  const soon = new Map<string, PictureFacts>();
  let tellRest: () => void = () => {};
  const rest = new Promise<void>((resolve) => (tellRest = resolve));
  const all = new Map<string, PictureFacts>();
  const measure = vi.fn<PictureFactsBook["measure"]>(async (urls, { waitMs }) => {
    if (waitMs > 500) await rest;
    const now = waitMs > 500 ? all : soon;
    return new Map([...now].filter(([url]) => urls.includes(url)));
  });
  const facts = createArticleFacts({
    facts: { known: () => Promise.resolve(soon), measure },
    verify: (token) => (token === "" ? undefined : `https://cdn.example/${token.slice(2)}`),
    waitMs: 500,
  });
  const makeArticle = vi.fn<() => Promise<{ article: Article; mayBeShared: boolean }>>(() =>
    Promise.resolve({ article: anArticle(names), mayBeShared: true }),
  );
  const store = createMemoryStore({ maxBytes: 1_000_000 });
  const stories = createStories({ store, makeArticle, facts, log: vi.fn<Log>() });
  return { stories, soon, all, tellRest: () => tellRest(), measure };
}

function articleIn(answer: StoryAnswer): Article | undefined {
  if (answer.kind !== "article") throw new Error(answer.code);
  return parseArticle(parseJson(new TextDecoder().decode(answer.bytes)));
}

it("answers with what came in time, and with the rest from then on under another tag", async () => {
  const { stories, soon, all, tellRest } = aGateway();
  soon.set("https://cdn.example/a", fact);
  const first = await stories.getStory(URL_A);
  expect(articleIn(first)?.pictures.map(({ lightBytes }) => lightBytes)).toEqual([9000, undefined]);
  expect(articleIn(first)?.original).toEqual({ htmlBytes: 1000, pictureBytes: 300_000 });

  all.set("https://cdn.example/a", fact);
  all.set("https://cdn.example/b", { ...fact, lightBytes: 7000 });
  tellRest();
  await vi.waitFor(async () => {
    const later = await stories.getStory(URL_A);
    expect(articleIn(later)?.pictures.map(({ lightBytes }) => lightBytes)).toEqual([9000, 7000]);
    expect(later).toMatchObject({ from: "cache" });
    expect(later).not.toMatchObject({ etag: Reflect.get(first, "etag") });
  });
});

it("asks nobody and waits for nothing when a story has no pictures", async () => {
  const { stories, measure } = aGateway({ names: [] });
  await stories.getStory(URL_A);
  expect(measure).not.toHaveBeenCalled();
});

const many = Array.from({ length: 60 }, (_, n) => `p${n}`);
const urlOf = (name: string) => `https://cdn.example/${name}`;

/** The most pictures that were asked about at once, when all is done. */
async function askedFor(originalBytes: number): Promise<number[]> {
  const { stories, all, tellRest, measure } = aGateway({ names: many });
  for (const name of many) all.set(urlOf(name), { ...fact, originalBytes });
  await stories.getStory(URL_A);
  expect(measure.mock.calls[0]?.[0]?.[0]).toBe(urlOf("p0"));
  tellRest();
  await vi.waitFor(() => expect(measure).toHaveBeenCalledTimes(4));
  return measure.mock.calls.map(([urls]) => urls.length);
}

it("measures the lead picture first, and of many only as many as one story needs", async () => {
  expect(await askedFor(300_000)).toEqual([12, 12, 40, 40]);
});

it("measures no more of a story whose first pictures are heavy", async () => {
  expect(await askedFor(5_000_000)).toEqual([12, 12, 12, 12]);
});
