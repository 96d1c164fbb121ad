const name = "bekal-spoken";

/** Marks the words that are said; undefined takes the mark away. Nothing in the text changes. */
export function paintSentence(range: Range | undefined, layer: HTMLElement | null): void {
  if (typeof Highlight !== "undefined" && CSS.highlights !== undefined) {
    if (range === undefined) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(range));
    return;
  }
  if (layer !== null) paintBoxes(range, layer);
}

/** Where the browser cannot colour a range: a box behind each line of it, placed in `layer`. */
export function paintBoxes(range: Range | undefined, layer: HTMLElement): void {
  const origin = layer.getBoundingClientRect();
  const boxes = [...(range?.getClientRects() ?? [])].map((rect) => {
    const box = document.createElement("span");
    box.style.insetInlineStart = "auto";
    box.style.left = `${rect.left - origin.left}px`;
    box.style.top = `${rect.top - origin.top}px`;
    box.style.width = `${rect.width}px`;
    box.style.height = `${rect.height}px`;
    return box;
  });
  layer.replaceChildren(...boxes);
}
