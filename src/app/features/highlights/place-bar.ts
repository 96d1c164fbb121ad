interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface Room {
  /** What is selected, in the viewport. */
  selection: Box;
  bar: { width: number; height: number };
  view: { width: number; height: number };
  isTouch: boolean;
}

const edge = 8;
const gap = 10;
/** Below a selection hang the handles of the system. */
const handles = 34;
/** The reader's own bars. */
const topBar = 64;
const bottomBar = 76;

/**
 * Where the bar of a selection stands in the viewport, px. With a mouse above the words. By finger
 * below them: above stands the menu of the system. Where there is no room, at the foot of the screen.
 */
export function placeBar({ selection, bar, view, isTouch }: Room): { top: number; left: number } {
  const middle = (selection.left + selection.right) / 2 - bar.width / 2;
  const left = Math.min(Math.max(edge, middle), Math.max(edge, view.width - bar.width - edge));
  const lowest = view.height - bottomBar - bar.height;
  const above = selection.top - gap - bar.height;
  const below = selection.bottom + (isTouch ? handles : gap);
  if (!isTouch && above >= topBar) return { top: above, left };
  if (below >= topBar && below <= lowest) return { top: below, left };
  return { top: Math.max(topBar, lowest), left };
}
