import type { Scroller } from "./scroller.ts";

/** Under the bars of the reader, px: what stands there is not in view. */
const barPx = 72;

interface Wanted {
  range: Range;
  /** To its first line, wherever the words are now. */
  isAtTop: boolean;
  /** What else stands over the foot of the view, px. */
  belowPx: number;
}

/** Scrolls words into view, to its upper third, unless they are in it. */
export function reveal({ range, isAtTop, belowPx }: Wanted, scroller: Scroller): void {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const { start, end } = scroller.along(rect);
  if (isAtTop || scroller.isPaged) return scroller.moveBy(start);
  const height = scroller.height();
  const isInView = start >= barPx && end <= height - Math.max(barPx, belowPx);
  if (!isInView) scroller.moveBy(start - height / 3);
}
