import {
  countPages,
  leftOf,
  nearestPage,
  pageOf,
  pagesScroller,
  showPage,
} from "./pages-scroller.ts";

/** Which page of how many is shown; from 1. */
export interface Pages {
  page: number;
  count: number;
}

/** After so long without a move the story stands still. */
const settledMs = 120;

/** Turns the pages of one story, and keeps whole pages in view whatever else moves them. */
export class PageTurner {
  readonly #pages: HTMLElement;
  readonly #onChange: (pages: Pages) => void;
  readonly #sizes: ResizeObserver;
  readonly #leaving = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A finger holds the page. */
  #isHeld = false;

  constructor(pages: HTMLElement, onChange: (pages: Pages) => void) {
    this.#pages = pages;
    this.#onChange = onChange;
    pages.dataset["page"] = "0";
    this.#sizes = new ResizeObserver(() => this.#align());
    this.#sizes.observe(pages);
    for (const child of pages.children) this.#sizes.observe(child);
    const { signal } = this.#leaving;
    pages.addEventListener("scroll", () => this.#moved(), { passive: true, signal });
    pages.addEventListener("focusin", (event) => this.#reveal(event.target), { signal });
    this.#tell();
  }

  /** True where reading goes from right to left, and so do the pages. */
  get isRightToLeft(): boolean {
    return getComputedStyle(this.#pages).direction === "rtl";
  }

  /** By so many pages on, or back when it is less than 0. Returns false at either end. */
  turn(by: number): boolean {
    const before = pageOf(this.#pages);
    showPage(this.#pages, before + by, !isMotionUnwanted());
    this.#tell();
    return pageOf(this.#pages) !== before;
  }

  toFirst(): void {
    this.turn(-pageOf(this.#pages));
  }

  toLast(): void {
    this.turn(countPages(this.#pages));
  }

  /** Moves the page with the finger that holds it, by px to the right. */
  drag(px: number): void {
    this.#isHeld = true;
    const start = leftOf(this.#pages, pageOf(this.#pages));
    this.#pages.scrollTo({ left: start - px, behavior: "instant" });
  }

  /** Lets go of the page: it slides on, back, or where it came from. */
  release(by: number): void {
    this.#isHeld = false;
    this.turn(by);
  }

  stop(): void {
    this.#leaving.abort();
    this.#sizes.disconnect();
    clearTimeout(this.#timer);
    delete this.#pages.dataset["page"];
    this.#pages.scrollTo({ left: 0, behavior: "instant" });
  }

  /** Sets the page anew after its size has changed. */
  #align(): void {
    showPage(this.#pages, pageOf(this.#pages));
    this.#tell();
  }

  #moved(): void {
    this.#tell();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), settledMs);
  }

  /** The browser, too, scrolls: to a link, or to what was looked for. */
  #settle(): void {
    if (this.#isHeld) return;
    const nearest = nearestPage(this.#pages);
    if (nearest === pageOf(this.#pages)) return;
    showPage(this.#pages, nearest, !isMotionUnwanted());
    this.#tell();
  }

  #reveal(target: EventTarget | null): void {
    // What takes the focus without a key, such as the title, is no place to turn to.
    if (!(target instanceof HTMLElement) || target.tabIndex < 0) return;
    const rect = target.getClientRects()[0];
    if (rect === undefined) return;
    const scroller = pagesScroller(this.#pages);
    scroller.moveBy(scroller.along(rect).start);
    this.#tell();
  }

  #tell(): void {
    this.#onChange({ page: pageOf(this.#pages) + 1, count: countPages(this.#pages) });
  }
}

function isMotionUnwanted(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
