import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";

/** What a list tells about its rows. */
export interface Rows {
  count: number;
  keyOf: (index: number) => string;
  /** px, of a row that was not measured yet. */
  heightOf: (index: number) => number;
  measure: (row: HTMLElement, entry: ResizeObserverEntry | undefined) => number;
  /** Where the first row stands in what scrolls, px. */
  offset: number;
  /** Which rows stand in the document when these are in view. */
  choose: (inView: { startIndex: number; endIndex: number }) => number[];
  onChange: () => void;
}

/** Which rows of a long list are in the document, and where: over the page, or over its own pane. */
export type RowWindow = ReturnType<typeof overPage> | ReturnType<typeof overPane>;

/** @param pane what scrolls the list; undefined for the page */
export function createRowWindow(pane: Element | undefined, rows: Rows): RowWindow {
  return pane === undefined ? overPage(rows) : overPane(pane, rows);
}

function overPage(first: Rows) {
  const complete = (rows: Rows) => ({
    ...optionsOf(rows),
    getScrollElement: () => window,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
  });
  const virtual = new Virtualizer<Window, HTMLElement>(complete(first));
  return { virtual, update: (rows: Rows) => virtual.setOptions(complete(rows)) };
}

function overPane(pane: Element, first: Rows) {
  const complete = (rows: Rows) => ({
    ...optionsOf(rows),
    getScrollElement: () => pane,
    initialOffset: () => pane.scrollTop,
    initialRect: { width: pane.clientWidth, height: pane.clientHeight },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
  const virtual = new Virtualizer<Element, HTMLElement>(complete(first));
  return { virtual, update: (rows: Rows) => virtual.setOptions(complete(rows)) };
}

function optionsOf({ count, keyOf, heightOf, measure, offset, choose, onChange }: Rows) {
  return {
    count,
    getItemKey: keyOf,
    estimateSize: heightOf,
    measureElement: measure,
    scrollMargin: offset,
    rangeExtractor: choose,
    onChange,
  };
}
