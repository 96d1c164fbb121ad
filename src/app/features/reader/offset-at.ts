import { rangeOf, type ShownText } from "#app/ui/story-range.ts";

/**
 * The offset of the first words that end below a line of the viewport (`top`, px); undefined when all
 * stand above it. Lines follow each other, so halving finds it.
 */
export function offsetAt(shown: ShownText, story: Element, top: number): number | undefined {
  if (story.getBoundingClientRect().top >= top) return 0;
  let low = 0;
  let high = shown.text.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const rect = rectAt(shown, middle);
    if (rect !== undefined && rect.bottom > top) high = middle;
    else low = middle + 1;
  }
  return low < shown.text.length ? low : undefined;
}

/** Where the character at an offset stands on the screen, or the next one that does. */
export function rectAt(shown: ShownText, offset: number): DOMRect | undefined {
  for (let at = offset; at < Math.min(shown.text.length, offset + 200); at += 1) {
    const rect = rangeOf(shown, at, at + 1)?.getClientRects()[0];
    if (rect !== undefined && rect.height > 0) return rect;
  }
  return undefined;
}
