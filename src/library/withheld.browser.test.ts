import { beforeEach, expect, it } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { getBody, saveArticle } from "./bodies.ts";
import { askConsent, consentTo, releaseAllowed } from "./consent.ts";
import { saveDataRule } from "./data-rule.ts";
import type { Library } from "./library.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import { listMissing, savePicture } from "./pictures.ts";
import { claimNext } from "./queue.ts";
import { getStory, saveAddress, setArchived } from "./stories.ts";
import { type Change, watchLibrary } from "./watch.ts";
import { applyRule, wantPictures } from "./withheld.ts";

const now = new Date(2026, 10, 23, 12).getTime();
const address = "https://pesisir.example/pasang";
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  await saveAddress(library, { url: address, now });
  return () => library.close();
});

const pictures = [
  { src: "/api/v1/picture/satu", lightBytes: 8000, fullBytes: 50_000 },
  { src: "/api/v1/picture/dua", lightBytes: 9000 },
  { src: "/api/v1/picture/satu", lightBytes: 8000, fullBytes: 50_000 },
];

const keepText = (over: { pictures?: "none" | "light" | "full" } = {}) =>
  saveArticle(library, {
    address,
    article: anArticle({ pictures }),
    sizeBytes: 1000,
    now,
    ...over,
  });

const keepPicture = (index: number, quality?: "full") =>
  savePicture(library, {
    address,
    index,
    bytes: new TextEncoder().encode(`${index} ${quality}`).buffer,
    contentType: "image/webp",
    sizeBytes: quality === "full" ? 50_000 : 8000,
    ...(quality && { quality }),
  });

it("leaves all pictures out for a reader who wants text only, and the story is ready", async () => {
  await saveDataRule(library, { pictures: "none" });
  const story = await keepText();

  expect(story).toMatchObject({ state: { status: "ready" }, withheldCount: 3 });
  expect(story?.missingCount).toBeUndefined();
  expect(await listMissing(library, address)).toEqual([]);
  expect(await getBody(library, address)).toMatchObject({ withheld: [0, 1, 2] });
});

it("asks for light pictures by what they weigh, each once, the lead picture first", async () => {
  expect(await keepText()).toMatchObject({ state: { status: "partial" }, missingCount: 3 });
  expect(await listMissing(library, address)).toEqual([
    { src: pictures[0]?.src, indexes: [0, 2], quality: "light", expectedBytes: 8000 },
    { src: pictures[1]?.src, indexes: [1], quality: "light", expectedBytes: 9000 },
  ]);
});

it("asks for full ones when a trip wants them, whatever the general rule", async () => {
  await saveDataRule(library, { pictures: "none" });
  await keepText({ pictures: "full" });
  const [first, second] = await listMissing(library, address);

  expect(first).toMatchObject({ quality: "full", expectedBytes: 50_000 });
  expect(second).toMatchObject({ quality: "full", expectedBytes: 60_000 });
});

it("leaves out the pictures of a story that would cost more than the reader spends unasked", async () => {
  await saveDataRule(library, { askAboveBytes: 18_000 });
  expect(await keepText()).toMatchObject({ missingCount: 3 });
  await saveDataRule(library, { askAboveBytes: 17_999 });
  await saveAddress(library, { url: "https://pesisir.example/lain", now });
  const other = { address: "https://pesisir.example/lain", sizeBytes: 1000, now };

  const story = await saveArticle(library, { ...other, article: anArticle({ pictures }) });
  expect(story).toMatchObject({ state: { status: "ready" }, withheldCount: 3 });
});

it("fetches one picture when the reader taps it, in all its places, and no other", async () => {
  await saveDataRule(library, { pictures: "none" });
  await keepText();
  const heard: Change[] = [];
  const stop = watchLibrary((change) => heard.push(change));
  const story = await wantPictures(library, address, [2], "light");
  await Promise.resolve();
  stop();

  expect(heard).toContainEqual({ kind: "queue" });
  expect(story).toMatchObject({ missingCount: 2, withheldCount: 1 });
  expect(story?.state).toMatchObject({ status: "partial", missingPictures: [0, 2], retryAt: 0 });
  await keepPicture(0);
  await keepPicture(2);
  expect(await getStory(library, address)).toMatchObject({
    state: { status: "ready" },
    withheldCount: 1,
  });
});

it("stays ready while a light picture is asked for in full, and keeps the sharper one", async () => {
  await keepText();
  for (const index of [0, 1, 2]) await keepPicture(index);
  const asking = await wantPictures(library, address, [1], "full");
  expect(asking?.state).toMatchObject({ status: "ready", sharper: [1] });
  expect(asking?.missingCount).toBeUndefined();
  expect(await listMissing(library, address)).toMatchObject([{ indexes: [1], quality: "full" }]);

  await keepPicture(1, "full");
  await keepPicture(1);
  expect(await getBody(library, address)).toMatchObject({ pictures: { 1: { quality: "full" } } });
  expect((await getStory(library, address))?.state).toEqual({ status: "ready" });
});

it("still wants after a refresh what it wanted before, and leaves the rest out", async () => {
  await saveDataRule(library, { pictures: "none" });
  await keepText();
  await wantPictures(library, address, [1], "full");
  await keepText();

  expect(await getBody(library, address)).toMatchObject({ withheld: [0, 2] });
  expect(await listMissing(library, address)).toMatchObject([{ indexes: [1], quality: "full" }]);
});

it("applies a new rule to what is still to be read, and deletes nothing", async () => {
  await keepText();
  await keepPicture(0);
  await saveDataRule(library, { pictures: "none" });
  await applyRule(library);
  expect(await getStory(library, address)).toMatchObject({
    state: { status: "ready" },
    withheldCount: 2,
  });
  expect(await getBody(library, address)).toMatchObject({ pictures: { 0: { sizeBytes: 8000 } } });

  await saveDataRule(library, { pictures: "light" });
  await setArchived(library, address, now);
  await applyRule(library);
  expect(await getStory(library, address)).toMatchObject({ withheldCount: 2 });
  await setArchived(library, address, undefined);
  await applyRule(library);
  expect(await getStory(library, address)).toMatchObject({ missingCount: 2 });
});

it("keeps what the gateway calls a text, and what the publisher's page weighs, once", async () => {
  await saveArticle(library, { address, article: anArticle(), sizeBytes: 9, etag: '"a1"', now });
  const story = await keepText();

  expect(story).toMatchObject({ originalBytes: 995_557 });
  const days = await library.read(["spending"], (tx) => tx.store.getAll());
  expect(days).toMatchObject([{ day: "2026-11-23", originalBytes: 995_557 }]);
});

it("leaves an expensive text in the queue until the reader agrees to its price", async () => {
  const price = {
    wordCount: 9000,
    completeness: "whole",
    textBytes: 60_000,
    lightBytes: 0,
    fullBytes: 0,
    pictureCount: 0,
  } as const;
  await claimNext(library, now);
  await saveDataRule(library, { askAboveBytes: 50_000 });
  await askConsent(library, address, price);
  expect(await getStory(library, address)).toMatchObject({ price, consent: "wanted" });
  expect(await claimNext(library, now)).toBeUndefined();
  await releaseAllowed(library);
  expect(await claimNext(library, now)).toBeUndefined();

  const story = await consentTo(library, address);
  expect(story?.price).toBeUndefined();
  expect(await claimNext(library, now)).toMatchObject({ address, consent: "given" });
  expect((await keepText())?.consent).toBeUndefined();
});

it("fetches an expensive text when a new rule allows it", async () => {
  const price = { wordCount: 9, completeness: "whole", textBytes: 60_000 } as const;
  await claimNext(library, now);
  await saveDataRule(library, { askAboveBytes: 50_000 });
  await askConsent(library, address, { ...price, lightBytes: 0, fullBytes: 0, pictureCount: 0 });
  await saveDataRule(library, { askAboveBytes: 70_000 });
  await releaseAllowed(library);

  expect(await claimNext(library, now)).toMatchObject({ address });
});
