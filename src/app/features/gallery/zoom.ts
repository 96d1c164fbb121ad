/** How a picture lies in its frame: magnified about its middle, then moved by px. 1: all of it is seen. */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

/** px, from the middle of the frame. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The frame, and the picture as large as it fits in. */
export interface Fit {
  frame: Size;
  picture: Size;
}

export const whole: Zoom = { scale: 1, x: 0, y: 0 };

/** More only makes the pixels larger. */
const largest = 6;
const doubled = 2.5;
/** One step of the keys and the buttons. */
export const zoomStep = 1.5;

/** A picture of some size as large as it fits into a frame; a small one grows to at most twice its size. */
export function fitInto(frame: Size, natural: Size): Fit {
  if (natural.width <= 0 || natural.height <= 0) return { frame, picture: frame };
  const share = Math.min(frame.width / natural.width, frame.height / natural.height, 2);
  return { frame, picture: { width: natural.width * share, height: natural.height * share } };
}

/** Magnifies by a factor; what stands at the point stays there, as far as the edges allow. */
export function zoomAt(zoom: Zoom, factor: number, at: Point, fit: Fit): Zoom {
  const scale = Math.min(largest, Math.max(1, zoom.scale * factor));
  const share = scale / zoom.scale;
  return within(
    { scale, x: at.x - (at.x - zoom.x) * share, y: at.y - (at.y - zoom.y) * share },
    fit,
  );
}

/** All of it, or this part of it from near. */
export function toggleAt(zoom: Zoom, at: Point, fit: Fit): Zoom {
  return zoom.scale > 1 ? whole : zoomAt(zoom, doubled, at, fit);
}

/** Moves what is seen of a magnified picture. */
export function panBy(zoom: Zoom, by: Point, fit: Fit): Zoom {
  return within({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, fit);
}

/** No further than the edges of the picture. */
function within({ scale, x, y }: Zoom, { frame, picture }: Fit): Zoom {
  const room = (size: number, view: number) => Math.max(0, (size * scale - view) / 2);
  const hold = (value: number, most: number) => Math.min(most, Math.max(-most, value)) || 0;
  return {
    scale,
    x: hold(x, room(picture.width, frame.width)),
    y: hold(y, room(picture.height, frame.height)),
  };
}
