import { effect } from "@preact/signals";
import { hearing } from "#app/ui/hearing.ts";
import type { Library } from "#library/library.ts";
import { browserEngine } from "./browser-engine.ts";
import { countHeard } from "./count-heard.ts";
import { Listening } from "./listening.ts";

const listenings = new WeakMap<Promise<Library>, Listening>();

/** The one listening of a library: screens come and go, the voice goes on. */
export function listeningOf(library: Promise<Library>): Listening {
  const known = listenings.get(library);
  if (known !== undefined) return known;
  const made = new Listening({ library, engine: browserEngine() });
  listenings.set(library, made);
  watchPage(made);
  countHeard(made, library);
  return made;
}

/** Speech of a page that is gone would go on by itself; one that comes back may have been stopped. */
function watchPage(listening: Listening): void {
  addEventListener("pagehide", () => listening.leavePage());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listening.wake();
  });
  effect(() => {
    if (hearing.value === undefined && listening.heard.peek() !== undefined) listening.close();
  });
}
