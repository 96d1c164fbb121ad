import { signal } from "@preact/signals";
import { progressOf } from "./place.ts";
import { scrollerOf } from "./scroller.ts";

/** What is asked for: from the sheet, over the story, or by a touch of it. */
export const autoReading = signal<"off" | "running" | "paused">("off");

/** Where no movement is wanted, and page by page, the text stands until what is in view is read. */
const shareOfStep = 0.8;
/** A browser that was busy for longer does not jump. */
const longestFrameMs = 100;

interface Options {
  story: HTMLElement;
  wordCount: number;
  /** Words a minute, now. */
  wpm: () => number;
  onEnd: () => void;
}

/** Moves the story by itself, as fast as it is read; returns how to stop. */
export function readByItself({ story, wordCount, wpm, onEnd }: Options): () => void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  let frame = requestAnimationFrame(begin);
  let last = 0;
  /** What is read and was not moved yet, px. */
  let due = 0;
  let length = 0;
  let measuredAt = -1;

  function begin(now: number): void {
    last = now;
    frame = requestAnimationFrame(go);
  }

  function go(now: number): void {
    const scroller = scrollerOf(story);
    if (progressOf(story, scroller) >= 1) return onEnd();
    // Measuring every block in every frame would cost more than the moving.
    if (story.offsetHeight !== measuredAt) {
      measuredAt = story.offsetHeight;
      length = lengthOfText(story);
    }
    due += Math.min(longestFrameMs, now - last) * pxPerMs();
    last = now;
    const step = stepOf(scroller.isPaged, scroller.height());
    if (due >= step) {
      const px = step === 1 ? Math.floor(due) : step;
      scroller.moveBy(scroller.isPaged ? scroller.height() : px);
      due -= px;
    }
    frame = requestAnimationFrame(go);
  }

  function stepOf(isPaged: boolean, height: number): number {
    if (isPaged) return height;
    return isStill.matches ? height * shareOfStep : 1;
  }

  function pxPerMs(): number {
    return (length / Math.max(1, wordCount)) * (wpm() / 60_000);
  }

  return () => cancelAnimationFrame(frame);
}

/** How far the words reach, px: pictures take no time to read. */
function lengthOfText(story: HTMLElement): number {
  const scroller = scrollerOf(story);
  let length = 0;
  for (const block of story.querySelectorAll("[data-block]:not(figure)")) {
    const { start, end } = scroller.extentOf(block);
    length += end - start;
  }
  return Math.max(1, length);
}
