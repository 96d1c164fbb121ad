import type { PageTurner } from "./page-turner.ts";
import { isInWideBox } from "./turn-inputs.ts";

/** A finger that moved less has tapped. */
const slackPx = 10;
/** A slow swipe turns when it goes this far, a quick one always. */
const farPx = 70;
const quickMs = 300;

interface Grip {
  id: number;
  x: number;
  y: number;
  at: number;
  isDragging: boolean;
}

/** Turns pages by a finger: they follow it, and slide on when it lets go. */
export function watchSwipes(element: HTMLElement, turner: PageTurner): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  let grip: Grip | undefined;

  function press(event: PointerEvent): void {
    const isFinger = event.pointerType === "touch" && event.isPrimary;
    // A second finger zooms.
    if (!isFinger || isInWideBox(event.target)) return letGo(0);
    grip = {
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      at: event.timeStamp,
      isDragging: false,
    };
  }

  function move(event: PointerEvent): void {
    if (grip?.id !== event.pointerId) return;
    const [x, y] = [event.clientX - grip.x, event.clientY - grip.y];
    const isAcross = Math.abs(x) > slackPx && Math.abs(x) > Math.abs(y);
    if (isAcross && hasNoSelection()) grip.isDragging = true;
    if (grip.isDragging) turner.drag(x);
  }

  function lift(event: PointerEvent): void {
    if (grip?.id !== event.pointerId) return;
    const x = event.clientX - grip.x;
    const isQuick = event.timeStamp - grip.at < quickMs;
    const isFar = Math.abs(x) > (isQuick ? slackPx * 2 : farPx);
    const on = turner.isRightToLeft ? 1 : -1;
    letGo(isFar ? Math.sign(x) * on : 0);
  }

  function letGo(by: number): void {
    const wasDragging = grip?.isDragging;
    grip = undefined;
    if (wasDragging) turner.release(by);
  }

  element.addEventListener("pointerdown", press, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", lift, { signal });
  element.addEventListener("pointercancel", () => letGo(0), { signal });
  return () => leaving.abort();
}

/** A finger that chooses words turns no page. */
function hasNoSelection(): boolean {
  return getSelection()?.isCollapsed ?? true;
}
