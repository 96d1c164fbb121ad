/** Of a row at the usual text size, px, before any was measured. */
const usual = 105;

const heights = new Map<string, number>();
let fits = "";

/**
 * How high rows were when they were last on the screen, px, by their addresses: a list that is come
 * back to is as long as it was left. Another width or text size makes all of it untrue.
 */
export function heightsFor(inlineSize: number): Map<string, number> {
  const now = `${inlineSize} ${rootFontSize()}`;
  if (now !== fits) heights.clear();
  fits = now;
  return heights;
}

/** What a row will most likely be, px. */
export function likelyHeight(): number {
  let sum = 0;
  for (const height of heights.values()) sum += height;
  return heights.size === 0 ? (usual * rootFontSize()) / 16 : Math.round(sum / heights.size);
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
