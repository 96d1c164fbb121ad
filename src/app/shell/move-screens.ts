import { screens } from "#app/ui/addresses.ts";
import { moveWith, place } from "#app/ui/location.ts";
import "./move-screens.css";

/** How far a screen lies from the lists: into one the eye goes forward, out of it back. */
type Motion = "in" | "out" | "across";

/**
 * Moves from screen to screen where the browser can and the reader does not mind. What moves is the
 * screen: another search, a sheet or a filter stays where it is.
 */
export function moveBetweenScreens(): void {
  if (!("startViewTransition" in document)) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  moveWith((show) => {
    const motion = calm.matches || document.hidden ? undefined : motionTo(location.pathname);
    if (motion === undefined) return show();
    void move(motion, show);
  });
}

async function move(motion: Motion, show: () => void): Promise<void> {
  const html = document.documentElement;
  html.dataset["motion"] = motion;
  const transition = document.startViewTransition(async () => {
    show();
    // The screen is drawn a task later.
    await new Promise((resolve) => setTimeout(resolve));
  });
  // A second move ends the first at once: then there is nothing to be seen, and nothing went wrong.
  await transition.ready.catch(() => undefined);
  await transition.finished;
  if (html.dataset["motion"] === motion) delete html.dataset["motion"];
}

function motionTo(path: string): Motion | undefined {
  const from = place.peek().path;
  if (from === path || isSheet(from) || isSheet(path)) return undefined;
  const [depthFrom, depthTo] = [depthOf(from), depthOf(path)];
  if (depthFrom === depthTo) return "across";
  return depthTo > depthFrom ? "in" : "out";
}

/** The save sheet moves by itself. */
function isSheet(path: string): boolean {
  return path === screens.save || path === "/share";
}

function depthOf(path: string): number {
  return path === screens.home || path === screens.library || path === screens.settings ? 0 : 1;
}
