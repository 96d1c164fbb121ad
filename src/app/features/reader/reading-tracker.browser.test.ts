import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ReadingPace } from "./reading-pace.ts";
import { type Reading, ReadingTracker } from "./reading-tracker.ts";

let story: HTMLElement;
let tracker: ReadingTracker | undefined;
const kept: Reading[] = [];

beforeEach(() => {
  kept.length = 0;
  document.body.style.margin = "0";
  story = document.createElement("article");
  story.style.cssText = "font: 18px/1.6 serif; inline-size: 320px; overflow-anchor: none";
  for (let index = 0; index < 60; index += 1) {
    const block = document.createElement("p");
    block.dataset["block"] = String(index);
    block.textContent = `Alinea ${index}. ${"Air naik lebih cepat pada musim barat. ".repeat(1 + (index % 4))}`;
    story.append(block);
  }
  document.body.replaceChildren(story);
});

afterEach(() => {
  tracker?.stop();
  tracker = undefined;
  document.body.replaceChildren();
  vi.useRealTimers();
});

function track(place?: Reading["place"]): ReadingTracker {
  tracker = new ReadingTracker(story, {
    ...(place && { place }),
    onMove: () => undefined,
    onKeep: (reading) => kept.push(reading),
  });
  return tracker;
}

function blockOf(index: number): HTMLElement {
  const block = story.querySelector<HTMLElement>(`[data-block="${index}"]`);
  if (block === null) throw new Error(`No block ${index}.`);
  return block;
}

/** How much of a block stands above the view. */
function passedOf(index: number): number {
  const rect = blockOf(index).getBoundingClientRect();
  return -rect.top / rect.height;
}

function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

async function scrollTo(index: number, passed: number): Promise<void> {
  const rect = blockOf(index).getBoundingClientRect();
  window.scrollBy(0, Math.round(rect.top + rect.height * passed));
  await twoFrames();
}

it("opens a story where the reader left it, before anything is painted", () => {
  track({ block: 30, passed: 0.5 });

  expect(passedOf(30)).toBeCloseTo(0.5, 1);
});

it("opens a new story at its beginning, however far the last screen was scrolled", () => {
  window.scrollTo(0, 900);
  track();

  expect(window.scrollY).toBe(0);
});

it("holds the line under the reader's eyes while the text size changes", async () => {
  track();
  await twoFrames();
  await scrollTo(25, 0.4);

  for (const size of [32, 14, 23]) {
    story.style.fontSize = `${size}px`;
    await twoFrames();
    expect(passedOf(25)).toBeCloseTo(0.4, 1);
  }
});

it("holds it too when the phone is turned and when a picture arrives above", async () => {
  track();
  await twoFrames();
  await scrollTo(25, 0.4);

  story.style.inlineSize = "640px";
  await twoFrames();
  expect(passedOf(25)).toBeCloseTo(0.4, 1);

  blockOf(3).style.paddingBlockEnd = "300px";
  await twoFrames();
  expect(passedOf(25)).toBeCloseTo(0.4, 1);
});

it("keeps the place once a second while the reader moves, and when the story is left", async () => {
  const reader = track();
  await twoFrames();
  await scrollTo(10, 0.2);
  await scrollTo(20, 0.2);
  expect(kept).toEqual([]);

  reader.stop();
  expect(kept).toHaveLength(1);
  expect(kept[0]?.place.block).toBe(20);
  expect(kept[0]?.place.passed).toBeCloseTo(0.2, 1);
  expect(kept[0]?.progress).toBeGreaterThan(0.2);
});

it("says nothing of a story that was opened and left where it was", async () => {
  const reader = track({ block: 30, passed: 0.5 });
  await twoFrames();
  story.style.fontSize = "24px";
  await twoFrames();
  reader.stop();

  expect(kept).toEqual([]);
});

it("counts a story as read to the end when its last line is in view", async () => {
  const reader = track();
  await twoFrames();
  window.scrollTo(0, document.documentElement.scrollHeight);
  await twoFrames();
  reader.stop();

  expect(kept.at(-1)?.progress).toBeCloseTo(1, 2);
});

it("tells how many words passed in how much time, once the reader leaves, and nothing of a reflow", async () => {
  const stretches: { words: number; ms: number }[] = [];
  const pace = new ReadingPace({ wordCount: 1000, onStretch: (read) => stretches.push(read) });
  const begun = performance.now();
  tracker = new ReadingTracker(story, {
    onMove: () => undefined,
    onKeep: () => undefined,
    pace,
  });
  await twoFrames();
  const height = story.offsetHeight;
  window.scrollBy(0, Math.round(window.innerHeight / 2));
  await twoFrames();
  const share = window.scrollY / height;
  story.style.fontSize = "24px";
  await twoFrames();
  tracker.stop();

  expect(stretches).toHaveLength(1);
  expect(stretches[0]?.words).toBeCloseTo(1000 * share, -1);
  expect(stretches[0]?.ms).toBeLessThanOrEqual(performance.now() - begun);
});

/** Gives every sentence a number of its own. */
function tellApart(): void {
  for (const block of story.children) {
    let count = 0;
    block.textContent = (block.textContent ?? "").replaceAll("barat.", () => {
      count += 1;
      return `barat, ${block.getAttribute("data-block")} kali ${count}.`;
    });
  }
}

it("finds the line again in a text that was edited above it, after a restart in another size", async () => {
  tellApart();
  const reader = track();
  await twoFrames();
  await scrollTo(25, 0.4);
  reader.stop();
  const [reading] = kept;
  expect(reading?.place.anchor).toBeDefined();

  for (const gone of [3, 4, 5, 6, 7]) blockOf(gone).remove();
  const all = story.querySelectorAll<HTMLElement>("[data-block]");
  all.forEach((block, index) => {
    block.dataset["block"] = String(index);
  });
  story.style.fontSize = "25px";
  story.style.inlineSize = "600px";
  track(reading?.place);

  const rect = blockOf(20).getBoundingClientRect();
  expect(blockOf(20).textContent).toMatch(/^Alinea 25\./);
  expect(rect.top).toBeLessThanOrEqual(0);
  expect(rect.bottom).toBeGreaterThan(0);
});

it("stays with the words in view when another text comes while the story is open", async () => {
  tellApart();
  track();
  await twoFrames();
  await scrollTo(25, 0.4);
  const before = blockOf(25).getBoundingClientRect().top;

  blockOf(2).textContent = "Pembaruan. ".repeat(200);
  for (const gone of [10, 11]) blockOf(gone).remove();
  story.querySelectorAll<HTMLElement>("[data-block]").forEach((block, index) => {
    block.dataset["block"] = String(index);
  });
  await twoFrames();

  expect(blockOf(23).getBoundingClientRect().top).toBeCloseTo(before, -1);
});
