import type { RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { watchHands } from "./gestures.ts";
import {
  type Fit,
  fitInto,
  panBy,
  type Point,
  type Size,
  toggleAt,
  whole,
  type Zoom,
  zoomAt,
} from "./zoom.ts";

interface Options {
  /** Of the picture, px; nothing is magnified without. */
  natural: Size | undefined;
  onAside: (side: -1 | 1) => void;
  onClose: () => void;
  onTap: () => void;
}

const middle: Point = { x: 0, y: 0 };

/** How the picture in a frame lies, moved by hands; `drag` is where a finger holds all of it. */
export function useZoom(frame: RefObject<HTMLElement | null>, options: Options) {
  const [zoom, setZoom] = useState<Zoom>(whole);
  const [drag, setDrag] = useState<Point>(middle);
  // Two moves may come before the next frame: here is where the last one led.
  const now = useRef<Zoom>(whole);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const put = useCallback((next: Zoom) => {
    now.current = next;
    setZoom(next);
  }, []);

  const change = useCallback(
    (next: (zoom: Zoom, fit: Fit) => Zoom) => {
      const { natural } = latest.current;
      if (frame.current === null || natural === undefined) return;
      const { clientWidth: width, clientHeight: height } = frame.current;
      put(next(now.current, fitInto({ width, height }, natural)));
    },
    [frame, put],
  );

  useEffect(() => {
    if (frame.current === null) return undefined;
    return watchHands(frame.current, {
      isNear: () => now.current.scale > 1,
      onPinch: (factor, at) => change((last, fit) => zoomAt(last, factor, at, fit)),
      onPan: (by) => change((last, fit) => panBy(last, by, fit)),
      onDoubleTap: (at) => change((last, fit) => toggleAt(last, at, fit)),
      onTap: () => latest.current.onTap(),
      onDrag: setDrag,
      onRelease: (end) => {
        setDrag(middle);
        if (end === undefined) return;
        if ("isDown" in end) latest.current.onClose();
        else latest.current.onAside(end.aside);
      },
    });
  }, [frame, change]);

  const magnify = useCallback(
    (factor: number) => change((last, fit) => zoomAt(last, factor, middle, fit)),
    [change],
  );
  const pan = useCallback((by: Point) => change((last, fit) => panBy(last, by, fit)), [change]);
  const reset = useCallback(() => put(whole), [put]);
  return { zoom, drag, magnify, pan, reset };
}
