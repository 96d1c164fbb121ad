import { paneAround } from "#app/ui/pane-around.ts";

/** What scrolls the reader: the page on a phone, its own pane beside the list on wide screens. */
export interface Scroller {
  /** Where the view begins in the viewport, px. */
  top: () => number;
  height: () => number;
  position: () => number;
  /** At once, whatever the page's CSS says about smooth scrolling. */
  moveBy: (px: number) => void;
  /** Where scroll events arrive. */
  target: EventTarget;
}

export function scrollerOf(element: Element): Scroller {
  const pane = paneAround(element);
  const root = pane ?? document.scrollingElement ?? document.documentElement;
  return {
    top: () => (pane === undefined ? 0 : pane.getBoundingClientRect().top),
    height: () => (pane === undefined ? innerHeight : pane.clientHeight),
    position: () => root.scrollTop,
    moveBy: (px) => root.scrollBy({ top: px, behavior: "instant" }),
    target: pane ?? document,
  };
}
