import type { Point } from "./zoom.ts";

/** What fingers, a mouse or a wheel ask for. Points and moves in px, points from the middle of the frame. */
export interface Hands {
  /** Whether one finger moves the picture or goes to another one. */
  isNear: () => boolean;
  onPinch: (factor: number, at: Point) => void;
  onPan: (by: Point) => void;
  onDoubleTap: (at: Point) => void;
  onTap: () => void;
  /** The picture follows the finger, sideways or down. */
  onDrag: (by: Point) => void;
  /** The finger let go: `aside` is where it went, -1 to the left. */
  onRelease: (end: { aside: -1 | 1 } | { isDown: true } | undefined) => void;
}

/** A finger that trembles has not moved. */
const slackPx = 10;
const doubleTapMs = 300;
const doubleTapPx = 40;
/** A swipe is so long, or so fast. */
const swipePx = 80;
const swipePxPerMs = 0.5;
const closePx = 120;
/** One notch of a wheel is about 100. */
const wheelShare = 0.0025;

/** Reads gestures on an element by pointer events; returns `stop`. */
export function watchHands(element: HTMLElement, hands: Hands): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const watcher = new HandWatcher(element, hands);
  element.addEventListener("pointerdown", (event) => watcher.down(event), { signal });
  element.addEventListener("pointermove", (event) => watcher.move(event), { signal });
  element.addEventListener("pointerup", (event) => watcher.up(event, false), { signal });
  element.addEventListener("pointercancel", (event) => watcher.up(event, true), { signal });
  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      hands.onPinch(Math.exp(-event.deltaY * wheelShare), watcher.pointOf(event));
    },
    { signal, passive: false },
  );
  return () => leaving.abort();
}

class HandWatcher {
  readonly #element: HTMLElement;
  readonly #hands: Hands;
  readonly #pointers = new Map<number, Point>();
  #start: { at: Point; time: number } | undefined;
  #axis: "x" | "y" | "pan" | undefined;
  #wasPinched = false;
  #lastTap: { at: Point; time: number } | undefined;

  constructor(element: HTMLElement, hands: Hands) {
    this.#element = element;
    this.#hands = hands;
  }

  pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.#element.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  }

  down(event: PointerEvent): void {
    if (event.button !== 0 || isControl(event)) return;
    capture(this.#element, event.pointerId);
    const at = this.pointOf(event);
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size === 1) {
      this.#start = { at, time: event.timeStamp };
      this.#axis = undefined;
      this.#wasPinched = false;
      return;
    }
    this.#wasPinched = true;
    if (this.#axis === "x" || this.#axis === "y") this.#hands.onRelease(undefined);
    this.#axis = undefined;
  }

  move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const at = this.pointOf(event);
    if (this.#pointers.size === 2) this.#pinch(event.pointerId, before, at);
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size === 1 && !this.#wasPinched) this.#drag(before, at);
    else if (this.#pointers.size === 1) this.#hands.onPan(minus(at, before));
  }

  up(event: PointerEvent, isCancelled: boolean): void {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
    const start = this.#start;
    const at = this.pointOf(event);
    this.#start = undefined;
    if (start === undefined || this.#wasPinched) return;
    if (this.#axis === undefined) {
      if (!isCancelled) this.#tap(at, event.timeStamp);
      return;
    }
    if (this.#axis !== "pan") {
      const ms = Math.max(1, event.timeStamp - start.time);
      this.#hands.onRelease(isCancelled ? undefined : this.#endOf(minus(at, start.at), ms));
    }
  }

  /** Two fingers: how much further apart they are, and where their middle went. */
  #pinch(id: number, before: Point, at: Point): void {
    const other = [...this.#pointers].find(([one]) => one !== id)?.[1];
    if (other === undefined) return;
    const [was, is] = [distance(before, other), distance(at, other)];
    if (was === 0) return;
    this.#hands.onPinch(is / was, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
    this.#hands.onPan({ x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 });
  }

  #drag(before: Point, at: Point): void {
    if (this.#start === undefined) return;
    const gone = minus(at, this.#start.at);
    if (this.#axis === undefined && Math.hypot(gone.x, gone.y) < slackPx) return;
    this.#axis ??= this.#axisOf(gone);
    if (this.#axis === "pan") this.#hands.onPan(minus(at, before));
    else this.#hands.onDrag(this.#axis === "x" ? { x: gone.x, y: 0 } : { x: 0, y: gone.y });
  }

  #axisOf({ x, y }: Point): "x" | "y" | "pan" {
    if (this.#hands.isNear()) return "pan";
    return Math.abs(x) > Math.abs(y) ? "x" : "y";
  }

  #endOf({ x, y }: Point, ms: number) {
    if (this.#axis === "y") {
      return y > closePx || (y > slackPx * 3 && y / ms > swipePxPerMs)
        ? { isDown: true as const }
        : undefined;
    }
    const isSwipe = Math.abs(x) > swipePx || Math.abs(x) / ms > swipePxPerMs;
    return isSwipe ? { aside: x < 0 ? (-1 as const) : (1 as const) } : undefined;
  }

  #tap(at: Point, time: number): void {
    const last = this.#lastTap;
    const isSecond =
      last !== undefined && time - last.time < doubleTapMs && distance(at, last.at) < doubleTapPx;
    this.#lastTap = isSecond ? undefined : { at, time };
    if (isSecond) this.#hands.onDoubleTap(at);
    else this.#hands.onTap();
  }
}

/** The place of a picture that is not here is a button of its own. */
function isControl({ target }: Event): boolean {
  return target instanceof Element && target.closest("button, a") !== null;
}

function capture(element: HTMLElement, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // The finger is gone already: there is nothing to hold.
  }
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
