import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localAddress } from "#story/local-address.ts";
import { anArticle, aParagraph } from "#story/story.fixture.ts";
import { getBody, saveArticle } from "./bodies.ts";
import { deleteStory } from "./deletion.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { saveOwnCopy } from "./own-copies.ts";
import { savePicture } from "./pictures.ts";
import { claimNext, failStory } from "./queue.ts";
import { getStory, saveAddress, saveProgress, setFavourite } from "./stories.ts";

const address = "https://pesisir.example/pasang";
const label = "Tempelan";
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => library.close());

function aCopy(words = 900, over: Partial<ReturnType<typeof anArticle>> = {}) {
  const { leadPicture: _lead, ...article } = anArticle({ pictures: [], wordCount: words });
  const body = { type: "root" as const, children: [aParagraph("Teks utuh yang ditempel.")] };
  return { ...article, body, ...over };
}

it("keeps a text that belongs to no address, and calls its publisher what the reader calls it", async () => {
  const own = localAddress("ab");
  const article = aCopy(900, { url: own, siteName: "Kabar Palsu" });
  const { story } = await saveOwnCopy(library, { address: own, article, label, now: 7 });

  expect(story).toMatchObject({
    state: { status: "ready" },
    shelf: "unread",
    siteName: label,
    isOwnCopy: true,
    savedAt: 7,
    sizeBytes: 0,
  });
  expect((await getBody(library, own))?.article.body).toEqual(article.body);
});

it("is never queued for the network", async () => {
  const own = localAddress("ab");
  const article = aCopy(900, { url: own });
  await saveOwnCopy(library, { address: own, article, label, now: 7 });
  await saveAddress(library, { url: own, now: 8 });

  expect(await claimNext(library, 9)).toBeUndefined();
});

describe("a story that could not be fetched", () => {
  beforeEach(async () => {
    await saveAddress(library, { url: address, now: 1 });
    await claimNext(library, 1);
    await failStory(library, { address, code: "paywall", now: 1 });
  });

  it("becomes readable, and keeps what the reader did with it", async () => {
    await setFavourite(library, address, 3);
    const { outcome, story } = await saveOwnCopy(library, {
      address,
      article: aCopy(),
      label,
      now: 9,
    });

    expect(outcome).toBe("saved");
    expect(story).toMatchObject({ state: { status: "ready" }, favouriteAt: 3, savedAt: 1 });
    expect(story.siteName).toBe("Pesisir");
  });

  it("comes back when it was deleted meanwhile", async () => {
    await deleteStory(library, address, 2);
    await saveOwnCopy(library, { address, article: aCopy(), label, now: 9 });

    expect(await getStory(library, address)).toMatchObject({ state: { status: "ready" } });
  });
});

describe("a story of which a part is here", () => {
  beforeEach(async () => {
    await saveAddress(library, { url: address, now: 1 });
    const article = anArticle({ completeness: "paywall", wordCount: 90 });
    await saveArticle(library, { address, article, sizeBytes: 10, now: 1 });
    const bytes = new TextEncoder().encode("x").buffer;
    const picture = { address, index: 0, bytes, contentType: "image/webp", sizeBytes: 1 };
    await savePicture(library, picture);
    await saveProgress(library, address, { progress: 1, place: { block: 2, passed: 0 } });
  });

  it("becomes whole, with the picture it had, read as far as it was", async () => {
    await saveOwnCopy(library, { address, article: aCopy(), label, now: 9 });

    const story = await getStory(library, address);
    expect(story).toMatchObject({ completeness: "whole", shelf: "reading", isOwnCopy: true });
    expect(story?.progress).toBeCloseTo(0.1);
    expect(story?.place).toEqual({ block: 2, passed: 0 });
    expect(story?.thumbnail).toBeDefined();
    expect((await getBody(library, address))?.pictures[0]).toBeDefined();
  });

  it("is the publisher's again once that gives the whole", async () => {
    await saveOwnCopy(library, { address, article: aCopy(), label, now: 9 });
    await saveArticle(library, { address, article: anArticle(), sizeBytes: 10, now: 10 });

    expect(await getStory(library, address)).not.toHaveProperty("isOwnCopy");
  });
});

it("replaces no whole text of the publisher's, and its own only by another whole one", async () => {
  await saveAddress(library, { url: address, now: 1 });
  await saveArticle(library, { address, article: anArticle(), sizeBytes: 10, now: 1 });
  const first = await saveOwnCopy(library, { address, article: aCopy(), label, now: 9 });
  expect(first.outcome).toBe("kept-whole");
  expect((await getStory(library, address))?.isOwnCopy).toBeUndefined();

  const own = localAddress("ab");
  const keep = async (article: ReturnType<typeof aCopy>) =>
    (await saveOwnCopy(library, { address: own, article, label, now: 9 })).outcome;
  expect(await keep(aCopy())).toBe("saved");
  expect(await keep(aCopy(950))).toBe("saved");
  expect(await keep(aCopy(50, { completeness: "truncated" }))).toBe("kept-whole");
});
