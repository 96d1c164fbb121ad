import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Row } from "#library/row.ts";
import { heightsFor, likelyHeight } from "./row-heights.ts";
import type { Scroller } from "./use-scroller.ts";
import { createRowWindow, type RowWindow } from "./virtual.ts";

interface Given {
  list: RefObject<HTMLUListElement | null>;
  rows: readonly Row[];
  /** How many there are in all. */
  total: number;
  scroller: Scroller;
}

/** Lists of up to so many rows are in the document as a whole: the browser's own search finds them. */
const wholeUpTo = 60;
/** Rows beyond either edge of the screen. */
const beyond = 5;

/** Which rows of a list are in the document, and where; draws them anew when that changes. */
export function useRowWindow({ list, rows, total, scroller }: Given): RowWindow["virtual"] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [likely] = useState(likelyHeight);
  const heights = heightsFor(scroller.inlineSize);
  const keyOf = useCallback((index: number) => rows[index]?.address ?? `#${index}`, [rows]);
  const choose = useCallback(
    (inView: { startIndex: number; endIndex: number }) =>
      chooseRows(inView, total, focusedRow(list.current)),
    [total, list],
  );
  const given = {
    count: total,
    keyOf,
    choose,
    offset: scroller.offset,
    heightOf: (index: number) => heights.get(keyOf(index)) ?? likely,
    measure(row: HTMLElement, entry: ResizeObserverEntry | undefined) {
      const key = keyOf(indexOf(row));
      const told = entry?.borderBoxSize[0]?.blockSize ?? heights.get(key) ?? row.offsetHeight;
      heights.set(key, Math.round(told));
      return Math.round(told);
    },
    onChange: () => redraw(undefined),
  };
  const [{ virtual, update }] = useState(() => createRowWindow(scroller.pane, given));
  update(given);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  const width = useRef(scroller.inlineSize);
  useLayoutEffect(() => {
    // Another width is another height of every row.
    if (width.current !== scroller.inlineSize) virtual.measure();
    width.current = scroller.inlineSize;
  }, [virtual, scroller.inlineSize]);
  return virtual;
}

/** The rows around the screen, and those that must not leave the document; in their order. */
function chooseRows(
  { startIndex, endIndex }: { startIndex: number; endIndex: number },
  total: number,
  besides: number | undefined,
): number[] {
  const isWhole = total <= wholeUpTo;
  const first = isWhole ? 0 : Math.max(0, startIndex - beyond);
  const last = isWhole ? total - 1 : Math.min(total - 1, endIndex + beyond);
  const chosen = new Set<number>();
  for (let index = first; index <= last; index += 1) chosen.add(index);
  if (besides !== undefined && besides < total) chosen.add(besides);
  return [...chosen].toSorted((a, b) => a - b);
}

/** What has the focus keeps it when it is scrolled away. */
function focusedRow(list: HTMLUListElement | null): number | undefined {
  const row = list?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>("[data-index]")
    : undefined;
  return row ? indexOf(row) : undefined;
}

function indexOf(row: HTMLElement): number {
  return Number(row.dataset["index"]);
}
