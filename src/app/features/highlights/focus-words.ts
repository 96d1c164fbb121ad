/**
 * Puts the focus where these words stand: on their block, which is no stop of the Tab key otherwise.
 * From there the Tab key goes on, a screen reader reads on, and `h` marks.
 */
export function focusWords({ startContainer }: Range): void {
  const at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = at?.closest<HTMLElement>("[data-block]");
  if (block === null || block === undefined) return;
  if (!block.hasAttribute("tabindex")) {
    block.tabIndex = -1;
    block.addEventListener("blur", () => block.removeAttribute("tabindex"), { once: true });
  }
  block.focus({ preventScroll: true });
}
