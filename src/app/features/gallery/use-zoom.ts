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
  const latest = useRef({ zoom, options });
  useLayoutEffect(() => {
    latest.current = { zoom, options };
  });

  const change = useCallback(
    (next: (zoom: Zoom, fit: Fit) => Zoom) => {
      const { natural } = latest.current.options;
      if (frame.current === null || natural === undefined) return;
      const { clientWidth: width, clientHeight: height } = frame.current;
      const changed = next(latest.current.zoom, fitInto({ width, height }, natural));
      // Two moves may come before the next frame.
      latest.current = { ...latest.current, zoom: changed };
      setZoom(changed);
    },
    [frame],
  );

  useEffect(() => {
    if (frame.current === null) return undefined;
    return watchHands(frame.current, {
      isNear: () => latest.current.zoom.scale > 1,
      onPinch: (factor, at) => change((now, fit) => zoomAt(now, factor, at, fit)),
      onPan: (by) => change((now, fit) => panBy(now, by, fit)),
      onDoubleTap: (at) => change((now, fit) => toggleAt(now, at, fit)),
      onTap: () => latest.current.options.onTap(),
      onDrag: setDrag,
      onRelease: (end) => {
        setDrag(middle);
        if (end === undefined) return;
        if ("isDown" in end) latest.current.options.onClose();
        else latest.current.options.onAside(end.aside);
      },
    });
  }, [frame, change]);

  const magnify = useCallback(
    (factor: number) => change((now, fit) => zoomAt(now, factor, middle, fit)),
    [change],
  );
  const pan = useCallback((by: Point) => change((now, fit) => panBy(now, by, fit)), [change]);
  const reset = useCallback(() => setZoom(whole), []);
  return { zoom, drag, magnify, pan, reset };
}
