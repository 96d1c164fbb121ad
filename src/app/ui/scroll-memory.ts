import { useLayoutEffect } from "preact/hooks";
import { keep, readKept } from "./kept.ts";
import { place } from "./location.ts";

const places = new Map<string, number>();
const storageKey = "bekal.scroll";
/**
 * The entry that was come back to and is not ready yet: until then the page is short, and where the
 * browser moves it must not be remembered instead.
 */
let awaited: string | undefined;

/** Remembers how far each entry of the history was scrolled, also across a reload. */
export function rememberScroll(): void {
  // The browser restores before the list is there; we do it when it is.
  history.scrollRestoration = "manual";
  readPlaces();
  awaited = entryKey();
  addEventListener("popstate", () => {
    awaited = entryKey();
  });
  addEventListener("scroll", keepPlace, { passive: true });
  addEventListener("pagehide", () => {
    const lines = [...places].map((pair) => pair.join(" "));
    keep(storageKey, lines.join("\n"), "sessionStorage");
  });
}

/** Puts a screen back where this history entry left it (a new entry: at the top), once it is ready. */
export function useScrollMemory(isReady: boolean): void {
  useLayoutEffect(() => {
    if (isReady) scrollTo(0, places.get(entryKey()) ?? 0);
  }, [isReady]);
  const entry = place.value;
  useLayoutEffect(() => {
    // Also when the way back leads to a list that stood under a sheet all the time.
    if (isReady) awaited = undefined;
  }, [isReady, entry]);
}

function keepPlace(): void {
  const key = entryKey();
  if (key !== awaited) places.set(key, scrollY);
}

/** Two visits of one address are two entries where the browser tells them apart. */
function entryKey(): string {
  const entry = "navigation" in window ? window.navigation.currentEntry : null;
  return entry?.key ?? location.href;
}

function readPlaces(): void {
  for (const line of (readKept(storageKey, "sessionStorage") ?? "").split("\n")) {
    const [key = "", top] = line.split(" ");
    places.set(key, Number(top));
  }
}
