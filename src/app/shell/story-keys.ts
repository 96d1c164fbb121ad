import { openTool, type StoryTool } from "#app/ui/story-tool.ts";

const keys = new Map<string, StoryTool>([
  ["f", { kind: "find" }],
  ["/", { kind: "find" }],
  ["h", { kind: "mark" }],
  ["?", { kind: "keys" }],
]);

/** Listens for the keys of a story, and for links that lead to another place of it; returns `stop`. */
export function watchStoryKeys(element: HTMLElement): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  document.addEventListener("keydown", onKey, { signal });
  // Before the reader's own taps, which would toggle its bars.
  element.addEventListener("click", followInside, { signal, capture: true });
  return () => leaving.abort();
}

function onKey(event: KeyboardEvent): void {
  const tool = keys.get(event.key);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  if (tool === undefined || !isPlain || isTaken(event)) return;
  event.preventDefault();
  openTool(tool);
}

/** True while keys write, or a sheet is open; a search box in view has the slash for itself. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  const isWriting =
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable]") !== null;
  if (isWriting || document.querySelector("dialog[open]") !== null) return true;
  return key === "/" && document.querySelector("input[type=search]") !== null;
}

function followInside(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest("a") : null;
  const id = /^#(bk-\d+)$/.exec(link?.getAttribute("href") ?? "")?.[1];
  if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openTool({ kind: "footnote", id });
}
