/** A page that nobody sees has no frames. */
const mostWaitMs = 100;

/** Resolves once what was drawn last is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, mostWaitMs);
    // Frames are painted after these calls; a task comes after that.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
