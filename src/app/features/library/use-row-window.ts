import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";
import type { LibraryList } from "./known-list.ts";
import { RowWindow } from "./row-window.ts";
import type { Scroller } from "./use-scroller.ts";

/** Which rows of a list are in the document, and where; draws it anew when that changes. */
export function useRowWindow(
  element: RefObject<HTMLElement | null>,
  { rows, total }: LibraryList,
  scroller: Scroller,
): RowWindow {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const fit = { rows, total, scroller };
  const [rowWindow] = useState(() => new RowWindow(fit, () => redraw(undefined)));
  rowWindow.fit(fit);
  useLayoutEffect(
    () => (element.current === null ? undefined : rowWindow.follow(element.current)),
    [rowWindow, element],
  );
  useLayoutEffect(() => rowWindow.drawn());
  return rowWindow;
}
