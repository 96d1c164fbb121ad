import { type RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Arrows go from the box to the results, from one to the next, and back. */
export function useResultKeys(
  root: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const over = new AbortController();
    const move = (event: KeyboardEvent) => moveFocus(event, root.current, field.current);
    root.current?.addEventListener("keydown", move, { signal: over.signal });
    return () => over.abort();
  }, [root, field]);
}

function moveFocus(
  event: KeyboardEvent,
  root: HTMLElement | null,
  field: HTMLInputElement | null,
): void {
  const { key, target } = event;
  if ((key !== "ArrowDown" && key !== "ArrowUp") || event.isComposing) return;
  const links = [...(root?.querySelectorAll<HTMLElement>("[data-result]") ?? [])];
  const stops = field === null ? links : [field, ...links];
  const at = stops.findIndex((stop) => stop === target);
  // Other buttons keep their arrows.
  if (at < 0) return;
  const next = stops[at + (key === "ArrowDown" ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
