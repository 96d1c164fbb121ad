import { useEffect } from "preact/hooks";
import "#app/ui/paint-ranges.css";
import { paintRanges } from "#app/ui/paint-ranges.ts";
import { openTool } from "#app/ui/story-tool.ts";
import { highlightColours } from "#story/highlight.ts";
import { type Marked, markedAt } from "./marked.ts";

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
  useEffect(() => {
    const leaving = new AbortController();
    // Before the reader's own taps, which would toggle its bars.
    const options = { capture: true, signal: leaving.signal };
    element.addEventListener("click", (event) => openTapped(marked, event), options);
    return () => leaving.abort();
  }, [marked, element]);
}

function rangesOf(marked: Marked[], isMeant: (one: Marked) => boolean): Range[] {
  return marked.filter(isMeant).flatMap(({ range }) => (range === undefined ? [] : [range]));
}

function openTapped(marked: Marked[], event: MouseEvent): void {
  const { target } = event;
  const isControl =
    target instanceof Element && target.closest("a, button, summary, input") !== null;
  if (isControl || getSelection()?.isCollapsed === false) return;
  const tapped = markedAt(marked, event.clientX, event.clientY);
  if (tapped === undefined) return;
  event.preventDefault();
  openTool({ kind: "highlight", id: tapped.highlight.id });
}
