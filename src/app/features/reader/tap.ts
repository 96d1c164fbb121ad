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

/** True for a tap that means the story and nothing that answers taps itself. */
export function isPlainTap(event: MouseEvent): boolean {
  if (event.defaultPrevented || !(event.target instanceof Element)) return false;
  if (event.target.closest("a, button, summary, input") !== null) return false;
  return getSelection()?.isCollapsed ?? true;
}

/** What scrolls sideways is held and let go often, and then means nothing else. */
function isTapOnText(event: MouseEvent): boolean {
  if (!isPlainTap(event)) return false;
  return !(event.target instanceof Element && event.target.closest("pre, table"));
}
