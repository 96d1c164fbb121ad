import type { Row } from "#library/row.ts";
import { heightsFor, likelyHeight } from "./row-heights.ts";
import { RowLayout } from "./row-layout.ts";
import type { Scroller } from "./use-scroller.ts";

/** Lists of up to so many rows are in the document as a whole: the browser's own search finds them. */
const wholeUpTo = 60;
/** Rows beyond either edge of the screen. */
const beyond = 5;
/** So long after the last of its events a scroll is over. */
const restMs = 150;

/** The list in the document, and what moves it. */
export interface RowControl {
  list: HTMLElement;
  /** Brings a row onto the screen and, unless told otherwise, gives it the focus. */
  reveal: (index: number, hasFocus?: boolean) => void;
}

interface Fit {
  rows: readonly Row[];
  /** How many there are in all, those included that are not read yet. */
  total: number;
  scroller: Scroller;
}

/**
 * Which rows of a long list are in the document, and where they stand. Rows are measured when they come;
 * when one above the screen turns out higher than expected, what is on the screen stays where it is:
 * at once, or after a scroll that is under way, since writing into one stops it on some phones.
 */
export class RowWindow {
  readonly #onChange: () => void;
  readonly #observer = new ResizeObserver((entries) => this.#measure(entries));
  readonly #observed = new WeakSet<Element>();
  #fit: Fit;
  #layout: RowLayout;
  #heights: Map<string, number>;
  #list: HTMLElement | undefined;
  /** How far the list is scrolled, px. */
  #top = 0;
  /** What rows above have grown by during a scroll, px; drawn, but not yet scrolled. */
  #held = 0;
  /** True while each scroll leaps over more than a screen: rows beyond it would be drawn for nobody. */
  #isLeaping = false;
  /** A row that is to be in view once it is drawn, and to have the focus. */
  #wanted: number | undefined;
  #isFocusWanted = true;
  /** The row that had the focus before the list was drawn anew. */
  #lastFocused: number | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(fit: Fit, onChange: () => void) {
    this.#onChange = onChange;
    this.#fit = fit;
    this.#heights = heightsFor(fit.scroller.inlineSize);
    this.#layout = this.#layOut();
    this.#look();
  }

  /** Takes over another list, or another place for it. */
  fit(next: Fit): void {
    const last = this.#fit;
    this.#fit = next;
    const isWider = last.scroller.inlineSize !== next.scroller.inlineSize;
    if (isWider) this.#heights = heightsFor(next.scroller.inlineSize);
    if (isWider || last.rows !== next.rows || last.total !== next.total) {
      this.#layout = this.#layOut();
    }
    if (last.scroller !== next.scroller) this.#look();
  }

  /** The rows that belong into the document. */
  shown(): number[] {
    const { total } = this.#fit;
    const isWhole = total <= wholeUpTo;
    const [upper, lower] = this.#inView();
    const more = this.#isLeaping ? 0 : beyond;
    const first = isWhole ? 0 : Math.max(0, upper - more);
    const last = isWhole ? total - 1 : Math.min(total - 1, lower + more);
    const indexes = new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));
    this.#lastFocused = this.#focused();
    for (const index of [this.#lastFocused, this.#wanted]) {
      if (index !== undefined && index < total) indexes.add(index);
    }
    return [...indexes].toSorted((a, b) => a - b);
  }

  /** Follows the scrolling of a list; returns `stop`. */
  follow(list: HTMLElement): () => void {
    this.#list = list;
    const target = this.#fit.scroller.pane ?? window;
    const onScroll = () => this.#scrolled();
    target.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      target.removeEventListener("scroll", onScroll);
      clearTimeout(this.#rest);
      this.#observer.disconnect();
    };
  }

  /** After the rows are drawn: puts them into their places, and measures the new ones. */
  drawn(): void {
    this.#place();
    for (const row of this.#list?.children ?? []) {
      if (this.#observed.has(row)) continue;
      this.#observed.add(row);
      this.#observer.observe(row);
    }
    this.#focusWanted();
  }

  /** Without drawing anything anew: a row that turns out higher moves all below it. */
  #place(): void {
    const list = this.#list;
    if (list === undefined) return;
    list.style.blockSize = `${this.#layout.end}px`;
    for (const row of list.children) {
      const start = this.#layout.startOf(indexOf(row)) - this.#held;
      if (row instanceof HTMLElement) row.style.transform = `translateY(${start}px)`;
    }
  }

  /** Brings a row onto the screen, with the focus or without. */
  reveal(index: number, hasFocus = true): void {
    this.#wanted = index;
    this.#isFocusWanted = hasFocus;
    this.#onChange();
  }

  #focusWanted(): void {
    if (this.#wanted === undefined) {
      this.#keepFocus();
      return;
    }
    const row = this.#list?.querySelector(`[data-index="${this.#wanted}"]`);
    this.#wanted = undefined;
    if (this.#isFocusWanted) row?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  /** A row that got its record is another element: the focus stays where it was. */
  #keepFocus(): void {
    if (this.#lastFocused === undefined || document.activeElement !== document.body) return;
    const row = this.#list?.querySelector(`[data-index="${this.#lastFocused}"]`);
    row?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  }

  #layOut(): RowLayout {
    const { rows, total } = this.#fit;
    const likely = likelyHeight();
    return new RowLayout(total, (index) => {
      const row = rows[index];
      return (row && this.#heights.get(row.address)) ?? likely;
    });
  }

  #look(): void {
    const { pane, offset } = this.#fit.scroller;
    this.#top = (pane === undefined ? scrollY : pane.scrollTop) - offset + this.#held;
  }

  #scrolled(): void {
    const before = this.#inView().join();
    const from = this.#top;
    this.#look();
    this.#isLeaping = Math.abs(this.#top - from) > this.#fit.scroller.height;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), restMs);
    if (this.#inView().join() !== before) this.#onChange();
  }

  /** The first and the last row on the screen. */
  #inView(): [number, number] {
    const bottom = this.#top + this.#fit.scroller.height;
    return [this.#layout.indexAt(this.#top), this.#layout.indexAt(bottom)];
  }

  #settle(): void {
    this.#rest = undefined;
    if (this.#isLeaping) {
      this.#isLeaping = false;
      this.#onChange();
    }
    const top = this.#held;
    this.#held = 0;
    this.#moveBy(top);
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    let [isChanged, above] = [false, 0];
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize;
      if (!target.isConnected) this.#observer.unobserve(target);
      if (!target.isConnected || height === undefined) continue;
      const index = indexOf(target);
      const isAbove = this.#layout.startOf(index) < this.#top;
      const growth = this.#layout.resize(index, height);
      const row = this.#fit.rows[index];
      if (row !== undefined) this.#heights.set(row.address, height);
      isChanged ||= growth !== 0;
      if (isAbove) above += growth;
    }
    if (!isChanged) return;
    const before = this.#inView().join();
    this.#top += above;
    if (this.#rest === undefined) this.#moveBy(above);
    else this.#held += above;
    this.#place();
    if (this.#inView().join() !== before) this.#onChange();
  }

  /** Scrolls by what rows above the screen have grown, so that the screen stays as it was. */
  #moveBy(top: number): void {
    if (top === 0) return;
    this.#place();
    (this.#fit.scroller.pane ?? window).scrollBy({ top, behavior: "instant" });
  }

  /** What has the focus keeps it when it is scrolled away. */
  #focused(): number | undefined {
    const active = document.activeElement;
    const row = this.#list?.contains(active) ? active?.closest("[data-index]") : undefined;
    return row ? indexOf(row) : undefined;
  }
}

function indexOf(row: Element): number {
  return Number(row.getAttribute("data-index"));
}
