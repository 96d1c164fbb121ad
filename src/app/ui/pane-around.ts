/** The pane that scrolls an element; undefined where the page itself does. */
export function paneAround(element: Element): Element | undefined {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent === document.body || parent === document.documentElement) return undefined;
    if (/^(auto|scroll)$/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return undefined;
}
