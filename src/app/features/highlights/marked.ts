import { rangeOf, type ShownText } from "#app/ui/story-range.ts";
import { locate, type Stretch } from "#story/anchor.ts";
import type { Highlight } from "#story/highlight.ts";

/** A highlight and where its words stand on the screen; without a stretch the text has lost them. */
export interface Marked {
  highlight: Highlight;
  stretch?: Stretch;
  range?: Range;
}

/** Finds highlights in the text on the screen, in the order they stand there; the lost ones last. */
export function locateAll(shown: ShownText, highlights: Highlight[]): Marked[] {
  return highlights
    .map((highlight): Marked => {
      const stretch = locate(shown.text, highlight.anchor);
      const range = stretch && rangeOf(shown, stretch.start, stretch.end);
      return stretch && range ? { highlight, stretch, range } : { highlight };
    })
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ stretch }: Marked): number {
  return stretch?.start ?? Number.MAX_SAFE_INTEGER;
}
