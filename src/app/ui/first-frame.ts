/** The frame that index.html painted before the code came; kept when it is off the page. */
let frame: Element | null = null;

function getFrame(): Element | null {
  frame ??= document.getElementById("first");
  return frame;
}

/** Takes the painted frame away: the screen that replaces it is ready. Safe to call again. */
export function removeFirstFrame(): void {
  getFrame()?.remove();
}

/** The first steps as they were painted: links and words alone, so that Home can take them over. */
export function copyFirstSteps(language: string): Node | undefined {
  return getFrame()?.querySelector(`[data-frame="${language}"] [data-steps]`)?.cloneNode(true);
}
