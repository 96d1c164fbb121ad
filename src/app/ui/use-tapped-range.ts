import { useEffect } from "preact/hooks";

/**
 * Hears of taps on painted words of a story: of several under the finger the shortest. Not of taps that
 * mean something else: a link, the end of a selection, other painted words.
 */
export function useTappedRange<Painted extends { range?: Range }>(
  element: HTMLElement,
  painted: readonly Painted[],
  onTap: (one: Painted) => void,
): void {
  useEffect(() => {
    const leaving = new AbortController();
    function look(event: MouseEvent): void {
      if (event.defaultPrevented || isForAnother(event.target)) return;
      const tapped = painted
        .filter(({ range }) => range !== undefined && isOn(range, event))
        .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
      if (tapped === undefined) return;
      event.preventDefault();
      onTap(tapped);
    }
    // Before the reader's own taps, which would toggle its bars.
    element.addEventListener("click", look, { capture: true, signal: leaving.signal });
    return () => leaving.abort();
  }, [element, painted, onTap]);
}

function isForAnother(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest("a, button, summary, input") : null;
  return control !== null || getSelection()?.isCollapsed === false;
}

function isOn(range: Range, { clientX: x, clientY: y }: MouseEvent): boolean {
  const whole = range.getBoundingClientRect();
  if (y < whole.top || y > whole.bottom) return false;
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

function lengthOf({ range }: { range?: Range }): number {
  return range?.toString().length ?? 0;
}
