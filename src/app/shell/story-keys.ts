import { meansScreen } from "#app/ui/screen-keys.ts";
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
  if (tool === undefined || !meansScreen(event) || isForSearch(event)) return;
  event.preventDefault();
  openTool(tool);
}

/** A search box in view has the slash for itself. */
function isForSearch({ key }: KeyboardEvent): boolean {
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
