import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noteSpeech } from "#app/ui/hearing.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { readReadingStore } from "#library/reading-days.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import type { Story } from "#story/story.ts";
import { countReading } from "./count-reading.ts";

let library: Library;
let story: Story;
let element: HTMLElement;
let stop: (() => void) | undefined;

beforeEach(async () => {
  library = await anEmptyLibrary();
  const url = "https://pesisir.example/pasang";
  story = { ...(await saveAddress(library, { url, now: 1 })), siteName: "Pesisir" };
  element = document.createElement("article");
  document.body.replaceChildren(element);
  // A morning: what these tests let pass is then all of one day, whenever they run.
  vi.useFakeTimers({ toFake: ["performance", "Date"], now: new Date(2026, 2, 4, 9) });
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  library.close();
});

/** A story so many px long; its last block ends there. */
function open(px: number): void {
  const block = document.createElement("p");
  block.dataset["block"] = "0";
  block.style.blockSize = `${px}px`;
  element.append(block);
  stop = countReading({ library: Promise.resolve(library), element, story: () => story });
}

/** Somebody moves the page after so many seconds. */
function signAfter(seconds: number): void {
  vi.advanceTimersByTime(seconds * 1000);
  element.dispatchEvent(new WheelEvent("wheel", { bubbles: true }));
}

function look(visibility: "visible" | "hidden"): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibility);
  document.dispatchEvent(new Event("visibilitychange"));
}

async function counted() {
  return (await readReadingStore(library)).days.map(({ ms, finished, sources }) => ({
    seconds: Math.round(ms / 1000),
    finished,
    sources,
  }));
}

it("counts from sign to sign, and writes when the story is left", async () => {
  open(9000);
  signAfter(10);
  signAfter(15);
  expect(await counted()).toEqual([]);
  signAfter(45);
  vi.advanceTimersByTime(5000);
  stop?.();

  await vi.waitFor(async () =>
    expect(await counted()).toEqual([{ seconds: 75, finished: 0, sources: ["Pesisir"] }]),
  );
});

it("counts neither a page that was left open nor a tab in the background", async () => {
  open(9000);
  signAfter(20);
  signAfter(4000);
  look("hidden");
  signAfter(50);
  look("visible");
  signAfter(10);
  look("hidden");

  await vi.waitFor(async () => expect(await counted()).toMatchObject([{ seconds: 30 }]));
});

it("counts nothing of who has only looked in", async () => {
  open(100);
  signAfter(3);
  stop?.();
  await new Promise((done) => requestAnimationFrame(done));

  expect(await counted()).toEqual([]);
});

it("counts a story whose end was in view as finished, once", async () => {
  open(100);
  signAfter(20);
  look("hidden");
  look("visible");
  signAfter(20);
  stop?.();

  await vi.waitFor(async () =>
    expect(await counted()).toMatchObject([{ seconds: 40, finished: 1 }]),
  );
  expect(await getStory(library, story.address)).toHaveProperty("finishedAt");
});

it("writes from time to time while somebody reads on", async () => {
  open(9000);
  for (let at = 0; at < 40; at += 10) signAfter(10);

  await vi.waitFor(async () => expect(await counted()).toMatchObject([{ seconds: 40 }]));
});

// The last one: a voice is remembered, and clocks of later tests would begin before it.
it("leaves to the ears what a voice reads", async () => {
  open(9000);
  signAfter(20);
  noteSpeech();
  signAfter(10);
  noteSpeech();
  stop?.();

  await vi.waitFor(async () => expect(await counted()).toMatchObject([{ seconds: 20 }]));
});
