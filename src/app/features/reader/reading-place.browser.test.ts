import { afterEach, expect, it } from "vitest";
import { aChance, type Chance } from "#story/chance.fixture.ts";
import { aDraft, type Draft, edits, write } from "#story/edits.fixture.ts";
import { locate } from "#story/anchor.ts";
import { type Reading, ReadingTracker } from "./reading-tracker.ts";

afterEach(() => document.body.replaceChildren());

/** The draft on a screen of some width, in letters of some size. */
function show(draft: Draft, chance: Chance): HTMLElement {
  const story = document.createElement("article");
  const [width, size] = [240 + chance.below(500), 14 + chance.below(19)];
  story.style.cssText = `font: ${size}px/1.6 serif; inline-size: ${width}px; overflow-anchor: none`;
  for (const [index, line] of write(draft).text.split("\n").entries()) {
    const block = document.createElement("p");
    block.dataset["block"] = String(index);
    block.textContent = line;
    story.append(block);
  }
  document.body.style.margin = "0";
  document.body.replaceChildren(story);
  return story;
}

function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** Opens the story, scrolls somewhere, leaves. */
async function read(story: HTMLElement, chance: Chance): Promise<Reading | undefined> {
  let kept: Reading | undefined;
  const onKeep = (reading: Reading) => (kept = reading);
  const tracker = new ReadingTracker(story, { onMove: () => undefined, onKeep });
  await twoFrames();
  scrollTo(0, chance.below(Math.max(1, story.offsetHeight - innerHeight)));
  await twoFrames();
  tracker.stop();
  return kept;
}

function sentenceAt(draft: Draft, offset: number): number | undefined {
  return write(draft).places.find(({ start, end }) => start <= offset && offset < end)?.sentence.id;
}

function edit(draft: Draft, chance: Chance): Draft {
  const kinds = Object.values(edits);
  let now = draft;
  for (let left = chance.below(8); left > 0; left -= 1) {
    const next = kinds[chance.below(kinds.length)]?.(now, chance) ?? now;
    if (next.length > 0) now = next;
  }
  return now;
}

/** Reads, edits, opens again: true when the place was found, an exact complaint when it is wrong. */
async function tryOnce(chance: Chance): Promise<boolean | string> {
  const draft = [...aDraft(chance), ...aDraft(chance), ...aDraft(chance)];
  const place = (await read(show(draft, chance), chance))?.place;
  if (place?.anchor === undefined) return false;
  const after = edit(draft, chance);
  const story = show(after, chance);
  const { text } = write(after);
  const found = locate(text, place.anchor);
  if (found === undefined) return false;
  const ignore = () => undefined;
  const tracker = new ReadingTracker(story, { place, onMove: ignore, onKeep: ignore });
  const isInView = isAtTop(story.children[text.slice(0, found.start).split("\n").length - 1]);
  tracker.stop();
  const isRight = sentenceAt(after, found.start) === sentenceAt(draft, place.anchor.start);
  return (isRight && isInView) || place.anchor.exact;
}

/** A story that ends in view cannot be moved up further. */
function isAtTop(block: Element | undefined): boolean {
  if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) return true;
  const rect = block?.getBoundingClientRect();
  return rect !== undefined && rect.top <= 60 && rect.bottom > 0;
}

it("opens a story at the sentence it was left at, through edits, sizes and restarts", async () => {
  const outcomes: (boolean | string)[] = [];
  for (let seed = 1; seed <= 60; seed += 1) outcomes.push(await tryOnce(aChance(seed)));

  expect(outcomes.filter((outcome) => typeof outcome === "string")).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === true).length).toBeGreaterThan(30);
}, 60_000);
