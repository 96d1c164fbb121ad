import type { ReadingPlace } from "#story/story.ts";
import type { Scroller } from "./scroller.ts";

/**
 * A point of the text that stays itself when lines break elsewhere: a block, how much of it had
 * passed the top of the view (0 to 1), and px of air above it when the top is between two blocks.
 */
export interface Anchor extends ReadingPlace {
  gap: number;
}

/** What stands where the view begins; undefined without a block. */
export function anchorAt(story: Element, scroller: Scroller): Anchor | undefined {
  const block = firstInView([...story.querySelectorAll<HTMLElement>("[data-block]")], scroller);
  if (block === undefined) return undefined;
  const { start, end } = scroller.extentOf(block);
  const passed = end > start ? Math.max(0, -start) / (end - start) : 0;
  // A page has no air above its first line.
  const gap = scroller.isPaged ? 0 : Math.max(0, start);
  return { block: numberOf(block), passed: Math.min(1, passed), gap };
}

/** How far, in px, the anchor now stands behind the beginning of the view; undefined when its block is gone. */
export function distanceOf(story: Element, anchor: Anchor, scroller: Scroller): number | undefined {
  const block = story.querySelector(`[data-block="${anchor.block}"]`);
  if (block === null) return undefined;
  const { start, end } = scroller.extentOf(block);
  return start + (end - start) * anchor.passed - (scroller.isPaged ? 0 : anchor.gap);
}

/** How much of the story has passed, 0 to 1; all of it once its end is in view. */
export function progressOf(story: Element, scroller: Scroller): number {
  const { start, end } = scroller.extentOf(story);
  const wayToGo = end - start - scroller.height();
  if (wayToGo <= 0) return end <= scroller.height() ? 1 : 0;
  return Math.min(1, Math.max(0, -start / wayToGo));
}

/** Shares of the story that stand before the view, and in it. */
export function viewOf(story: Element, scroller: Scroller) {
  const { start, end } = scroller.extentOf(story);
  const length = Math.max(1, end - start);
  return { passed: -start / length, shown: scroller.height() / length };
}

/** Blocks stand in order, so halving finds the first that ends in the view or behind it. */
function firstInView(blocks: HTMLElement[], scroller: Scroller): HTMLElement | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const block = blocks[middle];
    const isBefore = block === undefined || scroller.extentOf(block).end <= 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? blocks.at(-1);
}

function numberOf(block: HTMLElement): number {
  return Number(block.dataset["block"] ?? 0);
}
