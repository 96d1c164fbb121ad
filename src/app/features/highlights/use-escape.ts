import { useLayoutEffect } from "preact/hooks";

/** Escape closes what is open over the story, before it would leave the story. */
export function useEscape(close: (() => void) | undefined): void {
  // Ends with what it closes, not a frame later: the next Escape is the reader's.
  useLayoutEffect(() => {
    if (close === undefined) return undefined;
    const leaving = new AbortController();
    function onKey(event: KeyboardEvent): void {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close?.();
    }
    document.addEventListener("keydown", onKey, { capture: true, signal: leaving.signal });
    return () => leaving.abort();
  }, [close]);
}
