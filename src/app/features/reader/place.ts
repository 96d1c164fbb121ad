import type { ReadingPlace } from "#story/story.ts";

/**
 * A point of the text that stays itself when lines break elsewhere: a block, how much of it had
 * passed the top of the view (0 to 1), and px of air above it when the top is between two blocks.
 */
export interface Anchor extends ReadingPlace {
  gap: number;
}

/** What stands at a line of the viewport (`top`, px); undefined before the first block's air. */
export function anchorAt(story: Element, top: number): Anchor | undefined {
  const block = firstBelow([...story.querySelectorAll<HTMLElement>("[data-block]")], top);
  if (block === undefined) return undefined;
  const rect = block.getBoundingClientRect();
  const passed = rect.height > 0 ? Math.max(0, top - rect.top) / rect.height : 0;
  return { block: numberOf(block), passed: Math.min(1, passed), gap: Math.max(0, rect.top - top) };
}

/** How far, in px, the anchor now stands below the line `top`; undefined when its block is gone. */
export function distanceOf(story: Element, anchor: Anchor, top: number): number | undefined {
  const block = story.querySelector(`[data-block="${anchor.block}"]`);
  if (block === null) return undefined;
  const rect = block.getBoundingClientRect();
  return rect.top + rect.height * anchor.passed - anchor.gap - top;
}

/** How much of the story has passed, 0 to 1; all of it once its end is in view. */
export function progressOf(story: Element, top: number, viewHeight: number): number {
  const rect = story.getBoundingClientRect();
  const wayToGo = rect.height - viewHeight;
  if (wayToGo <= 0) return rect.bottom <= top + viewHeight ? 1 : 0;
  return Math.min(1, Math.max(0, (top - rect.top) / wayToGo));
}

/** Shares of the story's height that stand above the line `top`, and in the view below it. */
export function viewOf(story: Element, top: number, viewHeight: number) {
  const rect = story.getBoundingClientRect();
  const height = Math.max(1, rect.height);
  return { passed: (top - rect.top) / height, shown: viewHeight / height };
}

/** Blocks stand in order, so halving finds the first that ends below the line. */
function firstBelow(blocks: HTMLElement[], top: number): HTMLElement | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isAbove = (blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= top;
    if (isAbove) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? blocks.at(-1);
}

function numberOf(block: HTMLElement): number {
  return Number(block.dataset["block"] ?? 0);
}
