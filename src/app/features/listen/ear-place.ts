import { isRecord, parseJson } from "#base/json.ts";
import { keep, readKept } from "#app/ui/kept.ts";
import { quietly } from "#app/ui/quietly.ts";
import { blockAt, type StoryText } from "#article/story-text.ts";
import type { Library } from "#library/library.ts";
import { saveProgress } from "#library/stories.ts";
import { describe } from "#story/anchor.ts";
import type { ReadingPlace } from "#story/story.ts";

/** Where the voice was last: the story, and an offset of its text. */
export interface EarPlace {
  address: string;
  offset: number;
}

const key = "bekal.ear";
/** Enough of a text to know it by. */
const anchorLength = 64;
/** Lines that stay in view above the words: the bar of the reader stands over the first ones. */
const linesAbove = 3;

/** Where the voice stopped last, in whatever story. */
export function readEarPlace(): EarPlace | undefined {
  const kept = parseJson(readKept(key) ?? "null");
  if (!isRecord(kept)) return undefined;
  const { address, offset } = kept;
  return typeof address === "string" && typeof offset === "number"
    ? { address, offset }
    : undefined;
}

/** Keeps it, and as the reading place of the story too: eyes go on where the ear was. */
export function keepEarPlace(
  opening: Promise<Library>,
  place: EarPlace,
  text: StoryText,
): Promise<void> {
  keep(key, JSON.stringify(place));
  return quietly(async () => {
    await saveProgress(await opening, place.address, {
      progress: text.text.length === 0 ? 1 : place.offset / text.text.length,
      place: placeAt(text, place.offset),
    });
  });
}

function placeAt(story: StoryText, offset: number): ReadingPlace {
  const { text, starts } = story;
  const block = blockAt(story, offset);
  const start = starts[block] ?? 0;
  const end = starts[block + 1] ?? text.length;
  const passed = end > start ? (offset - start) / (end - start) : 0;
  const anchor = describe(text, offset, Math.min(text.length, offset + anchorLength));
  return {
    block,
    passed: Math.min(1, Math.max(0, passed)),
    ...(anchor && { anchor, lift: -linesAbove }),
  };
}
