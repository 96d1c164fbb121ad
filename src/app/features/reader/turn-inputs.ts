import { meansScreen } from "#app/ui/screen-keys.ts";
import type { PageTurner } from "./page-turner.ts";
import { isPlainTap } from "./tap.ts";

/** The part of the view on each side where a tap turns the page. */
const edgeShare = 0.3;
/** A wheel sends many events for one move of the hand. */
const wheelRestMs = 350;

/** Turns pages by taps on the edges, keys and the wheel. `onMiddle`: a tap between the edges. */
export function watchTurns(element: HTMLElement, turner: PageTurner, onMiddle: () => void) {
  const leaving = new AbortController();
  const { signal } = leaving;
  const tap = (event: MouseEvent) => {
    if (!isPlainTap(event)) return;
    const by = zoneOf(event, element);
    if (by === 0) onMiddle();
    else turner.turn(turner.isRightToLeft ? -by : by);
  };
  const press = (event: KeyboardEvent) => {
    const by = isForText(event) ? keyTurn(event, turner) : undefined;
    if (by === undefined) return;
    event.preventDefault();
    turner.turn(by);
  };
  element.addEventListener("click", tap, { signal });
  element.addEventListener("wheel", wheelTurns(turner), { passive: true, signal });
  document.addEventListener("keydown", press, { signal });
  return () => leaving.abort();
}

/** -1 on the left edge, 1 on the right one. */
function zoneOf({ clientX }: MouseEvent, element: HTMLElement): number {
  const { left, width } = element.getBoundingClientRect();
  const share = (clientX - left) / width;
  if (share < edgeShare) return -1;
  return share > 1 - edgeShare ? 1 : 0;
}

function wheelTurns(turner: PageTurner) {
  let last = -Infinity;
  return ({ deltaX, deltaY, target, timeStamp, ctrlKey }: WheelEvent) => {
    if (ctrlKey || isInWideBox(target) || timeStamp - last < wheelRestMs) return;
    last = timeStamp;
    const across = turner.isRightToLeft ? -deltaX : deltaX;
    turner.turn(Math.abs(deltaX) > Math.abs(deltaY) ? Math.sign(across) : Math.sign(deltaY));
  };
}

function keyTurn({ key, shiftKey }: KeyboardEvent, turner: PageTurner): number | undefined {
  const right = turner.isRightToLeft ? -1 : 1;
  if (key === " ") return shiftKey ? -1 : 1;
  if (shiftKey) return undefined;
  const turns: Record<string, number> = {
    ArrowRight: right,
    ArrowLeft: -right,
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 1,
    PageUp: -1,
    Home: -Infinity,
    End: Infinity,
  };
  return turns[key];
}

/** True unless the key is for something else: a field, a button, a sheet, a table that scrolls. */
function isForText(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!meansScreen(event)) return false;
  if (!(target instanceof Element)) return true;
  // There they scroll the list beside the story.
  if (target.closest("[data-pane=list], input") !== null) return false;
  if (event.key === " " && target.closest("a, button, summary") !== null) return false;
  return !isInWideBox(target);
}

/** True inside a box that scrolls sideways by itself. */
export function isInWideBox(target: EventTarget | null): boolean {
  const box = target instanceof Element ? target.closest("[role=region], pre") : null;
  return box !== null && box.scrollWidth > box.clientWidth + 1;
}
