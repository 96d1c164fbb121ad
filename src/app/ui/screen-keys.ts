/** True for a key that means the screen: nobody writes, no sheet is open, the browser is not meant. */
export function meansScreen(event: KeyboardEvent): boolean {
  const { target } = event;
  const isWriting =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));
  return !isWriting && isOverAll(event);
}

/** The same for a key that is no letter: it works also where somebody writes. */
export function isOverAll(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return document.querySelector("dialog[open]") === null;
}
