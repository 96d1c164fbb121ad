import type { Point, Zoom } from "./zoom.ts";
import { zoomStep } from "./zoom.ts";

interface Hands {
  zoom: Zoom;
  go: (by: number) => void;
  /** 1 where the next picture lies to the right, else -1. */
  onward: 1 | -1;
  magnify: (factor: number) => void;
  pan: (by: Point) => void;
  reset: () => void;
}

const panPx = 80;
/** Arrows move the view: what is seen comes from there. */
const arrows: Record<string, Point> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** What a key does with the picture; undefined for keys that are not the gallery's. Escape is the dialog's. */
export function actionOf(event: KeyboardEvent, hands: Hands): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const way = arrows[event.key];
  if (way !== undefined) return () => follow(way, hands);
  switch (event.key) {
    case "+":
    case "=":
      return () => hands.magnify(zoomStep);
    case "-":
      return () => hands.magnify(1 / zoomStep);
    case "0":
      return hands.reset;
    case "Home":
      return () => hands.go(-Infinity);
    case "End":
      return () => hands.go(Infinity);
    default:
      return undefined;
  }
}

/** Over a magnified picture, or to another one. */
function follow(way: Point, { zoom, pan, go, onward }: Hands): void {
  if (zoom.scale > 1) pan({ x: way.x * panPx, y: way.y * panPx });
  else if (way.x !== 0) go(-way.x * onward);
}
