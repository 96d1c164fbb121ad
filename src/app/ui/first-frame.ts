/** The frame that index.html painted before the code came. */
const id = "first";

/** Takes the painted frame away: the screen that replaces it is ready. Safe to call again. */
export function removeFirstFrame(): void {
  document.getElementById(id)?.remove();
}
