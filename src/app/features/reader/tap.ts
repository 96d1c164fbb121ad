/** True for a tap on plain text: not on something that answers itself, and not the end of a selection. */
export function isTapOnText(event: MouseEvent): boolean {
  if (event.defaultPrevented || !(event.target instanceof Element)) return false;
  if (event.target.closest("a, button, summary, input, pre, table") !== null) return false;
  return getSelection()?.isCollapsed ?? true;
}
