/** What is painted over words: the names of `::highlight()` in paint-ranges.css. */
export type Paint =
  | "yellow"
  | "green"
  | "blue"
  | "pink"
  | "noted"
  | "found"
  | "found-now"
  | "glossary";

/** Paints words of the story in `element` and nothing else under this name; returns what takes it off. */
export function paintRanges(paint: Paint, ranges: Range[], element: HTMLElement): () => void {
  if (typeof CSS === "undefined" || !("highlights" in CSS)) {
    return paintMarks(paint, ranges, element);
  }
  const name = `bekal-${paint}`;
  const highlight = new Highlight(...ranges);
  // What the reader looks for lies over what they marked.
  highlight.priority = paint.startsWith("found") ? 1 : 0;
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/**
 * For browsers without highlights: marks that lie over the words. They stand beside the story's own
 * elements, never between them, and are laid anew when the story changes its size.
 */
function paintMarks(paint: Paint, ranges: Range[], element: HTMLElement): () => void {
  const layer = document.createElement("div");
  layer.className = "bekal-marks";
  layer.ariaHidden = "true";
  layer.dataset["extra"] = "";
  element.style.position = "relative";
  function lay(): void {
    const origin = element.getBoundingClientRect();
    layer.replaceChildren(
      ...ranges.flatMap((range) =>
        [...range.getClientRects()].map((rect) => markAt(paint, rect, origin)),
      ),
    );
  }
  const sizes = new ResizeObserver(lay);
  sizes.observe(element);
  lay();
  element.append(layer);
  return () => {
    sizes.disconnect();
    layer.remove();
  };
}

function markAt(paint: Paint, rect: DOMRect, origin: DOMRect): HTMLElement {
  const mark = document.createElement("mark");
  mark.className = `bekal-${paint}`;
  mark.style.insetBlockStart = `${rect.top - origin.top}px`;
  // A mark lies where the words are, whatever their direction.
  mark.style.left = `${rect.left - origin.left}px`;
  mark.style.inlineSize = `${rect.width}px`;
  mark.style.blockSize = `${rect.height}px`;
  return mark;
}
