/** Calls `onTap` for every tap on plain text: not on a link, and not at the end of a selection. */
export function watchTaps(element: HTMLElement, onTap: () => void): () => void {
  const leaving = new AbortController();
  element.addEventListener(
    "click",
    (event) => {
      if (isTapOnText(event)) onTap();
    },
    { signal: leaving.signal },
  );
  return () => leaving.abort();
}

/** True for a tap that means the text and nothing that stands in it. */
export function isTapOnText(event: MouseEvent): boolean {
  if (event.defaultPrevented || !(event.target instanceof Element)) return false;
  if (event.target.closest("a, button, summary, input, pre, table") !== null) return false;
  return getSelection()?.isCollapsed ?? true;
}
