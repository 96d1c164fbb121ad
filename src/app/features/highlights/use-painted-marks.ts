import { useEffect } from "preact/hooks";
import "#app/ui/paint-ranges.css";
import { paintRanges } from "#app/ui/paint-ranges.ts";
import { openTool } from "#app/ui/story-tool.ts";
import { useTappedRange } from "#app/ui/use-tapped-range.ts";
import { highlightColours } from "#story/highlight.ts";
import type { Marked } from "./marked.ts";

/** Paints the highlights over the story, and opens the one that is tapped. */
export function usePaintedMarks(marked: Marked[], element: HTMLElement): void {
  useEffect(() => {
    const stops = highlightColours.map((colour) =>
      paintRanges(
        colour,
        rangesOf(marked, ({ highlight }) => highlight.colour === colour),
        element,
      ),
    );
    const noted = rangesOf(marked, ({ highlight }) => highlight.note !== undefined);
    stops.push(paintRanges("noted", noted, element));
    return () => stops.forEach((stop) => stop());
  }, [marked, element]);
  useTappedRange(element, marked, open);
}

function rangesOf(marked: Marked[], isMeant: (one: Marked) => boolean): Range[] {
  return marked.filter(isMeant).flatMap(({ range }) => (range === undefined ? [] : [range]));
}

function open({ highlight }: Marked): void {
  openTool({ kind: "highlight", id: highlight.id });
}
