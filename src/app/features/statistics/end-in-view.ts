/** True when the last block of a story ends in view, down the screen or on a page of its own. */
export function isEndInView(element: HTMLElement): boolean {
  const blocks = element.querySelectorAll("[data-block]");
  const last = [...(blocks.item(blocks.length - 1)?.getClientRects() ?? [])].at(-1);
  if (last === undefined) return false;
  const isAcross = last.left >= 0 && last.left < innerWidth;
  return isAcross && last.bottom > 0 && last.bottom <= innerHeight;
}
