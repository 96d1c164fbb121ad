import type { Scroller } from "./scroller.ts";

/** Under the bars of the reader, px: what stands there is not in view. */
const barPx = 72;

/** Scrolls words into view, to its upper third, unless they are in it; `isAtTop`: to its first line. */
export function reveal(range: Range, scroller: Scroller, isAtTop: boolean): void {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const { start, end } = scroller.along(rect);
  if (isAtTop || scroller.isPaged) return scroller.moveBy(start);
  const height = scroller.height();
  const isInView = start >= barPx && end <= height - barPx;
  if (!isInView) scroller.moveBy(start - height / 3);
}
