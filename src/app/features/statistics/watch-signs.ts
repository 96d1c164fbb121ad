import { paneAround } from "#app/ui/pane-around.ts";

/** Whatever somebody who reads may do. */
const signs = ["scroll", "wheel", "pointerdown", "pointermove", "touchmove", "keydown"];
/** One a second tells as much as all. */
const restMs = 1_000;

/** Tells, once a second at most, that somebody is at a story: not at the list beside it. */
export function watchSigns(element: HTMLElement, onSign: () => void, signal: AbortSignal): void {
  const pane = paneAround(element);
  let last = performance.now();
  const notice = ({ target }: Event) => {
    const now = performance.now();
    if (now - last < restMs || !isAtStory(target, pane)) return;
    last = now;
    onSign();
  };
  for (const name of signs) {
    document.addEventListener(name, notice, { capture: true, passive: true, signal });
  }
}

/** Keys go to the body when nothing has the focus. */
function isAtStory(target: EventTarget | null, pane: Element | undefined): boolean {
  if (pane === undefined || target === document.body || target === document) return true;
  return target instanceof Node && pane.contains(target);
}
