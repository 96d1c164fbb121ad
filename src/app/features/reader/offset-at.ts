import { rangeOf, type ShownText } from "#app/ui/story-range.ts";
import type { Extent, Scroller } from "./scroller.ts";

/**
 * The offset of the first words in the view or behind it; undefined when all have passed. Lines follow
 * each other, so halving finds it.
 */
export function offsetAt(shown: ShownText, story: Element, scroller: Scroller): number | undefined {
  if (scroller.extentOf(story).start >= 0) return 0;
  let low = 0;
  let high = shown.text.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const extent = extentAt(shown, middle, scroller);
    if (extent !== undefined && extent.end > 0) high = middle;
    else low = middle + 1;
  }
  return low < shown.text.length ? low : undefined;
}

/** Where the line of the character at an offset stands, or of the next one that is on the screen. */
export function extentAt(shown: ShownText, offset: number, scroller: Scroller): Extent | undefined {
  for (let at = offset; at < Math.min(shown.text.length, offset + 200); at += 1) {
    const rect = rangeOf(shown, at, at + 1)?.getClientRects()[0];
    if (rect !== undefined && rect.height > 0) return scroller.along(rect);
  }
  return undefined;
}
