import type { Scroller } from "./scroller.ts";

/** Under the bars of the reader, px: what stands there is not in view. */
const barPx = 72;

/** Scrolls words into view, to its upper third, unless they are in it; `isAtTop`: to its first line. */
export function reveal(range: Range, scroller: Scroller, isAtTop: boolean): void {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const [top, height] = [scroller.top(), scroller.height()];
  if (isAtTop) return scroller.moveBy(rect.top - top);
  const isInView = rect.top >= top + barPx && rect.bottom <= top + height - barPx;
  if (!isInView) scroller.moveBy(rect.top - top - height / 3);
}
