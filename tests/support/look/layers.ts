/** What stays in its place while the rest scrolls lies over it on purpose; else the page itself. */
export function layerOf(element: Element): Element {
  const isLayer = (one: Element) =>
    one.tagName === "DIALOG" || /fixed|sticky/.test(getComputedStyle(one).position);
  return ancestorsOf(element).find(isLayer) ?? document.body;
}

/** An excerpt of so many lines ends there at any size. */
export function isClamped(element: Element): boolean {
  return ancestorsOf(element).some((one) => getComputedStyle(one).webkitLineClamp !== "none");
}

/** Words for screen readers alone are out of sight on purpose. */
export function isSpokenOnly(element: Element): boolean {
  const { position, clipPath } = getComputedStyle(element);
  return position === "absolute" && clipPath !== "none";
}

function ancestorsOf(element: Element): Element[] {
  const list: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) list.push(at);
  return list;
}
