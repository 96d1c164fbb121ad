/** Arrows go from the box to the results, from one to the next, and back. */
export function moveBetweenResults(event: KeyboardEvent, field: HTMLInputElement | null): void {
  const { key, currentTarget, target } = event;
  if ((key !== "ArrowDown" && key !== "ArrowUp") || event.isComposing) return;
  if (!(currentTarget instanceof Element) || !(target instanceof HTMLElement)) return;
  const links = [...currentTarget.querySelectorAll<HTMLElement>("[data-result]")];
  const at = links.indexOf(target);
  // Other buttons keep their arrows.
  if (at < 0 && target !== field) return;
  const next = key === "ArrowDown" ? links[at + 1] : at === 0 ? field : links[at - 1];
  if (next === undefined || next === null) return;
  event.preventDefault();
  next.focus();
}
