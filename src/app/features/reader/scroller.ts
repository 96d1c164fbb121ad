import { paneAround } from "#app/ui/pane-around.ts";
import { pagesAround, pagesScroller } from "./pages-scroller.ts";

/** Where something begins and ends along the story, px from the beginning of the view. */
export interface Extent {
  start: number;
  end: number;
}

/** How the story moves past the reader: the page on a phone, a pane of its own, or page by page. */
export interface Scroller {
  /** Of one line, word or picture: down the screen, or on over the pages. */
  along: (rect: DOMRect) => Extent;
  /** Of an element, from its first line to its last. */
  extentOf: (element: Element) => Extent;
  /** How much of the story is in view, px. */
  height: () => number;
  position: () => number;
  /** At once, whatever the page's CSS says about smooth scrolling; by pages to the one that holds it. */
  moveBy: (px: number) => void;
  /** Where scroll events arrive. */
  target: EventTarget;
  isPaged: boolean;
}

export function scrollerOf(element: Element): Scroller {
  const pages = pagesAround(element);
  if (pages !== undefined) return pagesScroller(pages);
  const pane = paneAround(element);
  const root = pane ?? document.scrollingElement ?? document.documentElement;
  const top = () => (pane === undefined ? 0 : pane.getBoundingClientRect().top);
  const along = (rect: DOMRect) => ({ start: rect.top - top(), end: rect.bottom - top() });
  return {
    along,
    extentOf: (part) => along(part.getBoundingClientRect()),
    height: () => (pane === undefined ? innerHeight : pane.clientHeight),
    position: () => root.scrollTop,
    moveBy: (px) => root.scrollBy({ top: px, behavior: "instant" }),
    target: pane ?? document,
    isPaged: false,
  };
}
