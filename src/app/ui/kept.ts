/** What the browser keeps beside the library: `localStorage` stays, `sessionStorage` is this tab's. */
type Place = "localStorage" | "sessionStorage";

/** Reads one value; undefined when there is none, or when the reader lets no site keep anything. */
export function readKept(key: string, place: Place = "localStorage"): string | undefined {
  try {
    return globalThis[place].getItem(key) ?? undefined;
  } catch {
    // The very name throws where site data is blocked, and is unknown while the shell is prerendered.
    return undefined;
  }
}

/** Keeps one value where the browser allows it; else it lasts as long as the page. */
export function keep(key: string, value: string, place: Place = "localStorage"): void {
  try {
    globalThis[place].setItem(key, value);
  } catch {
    // Blocked or full: nothing the app cannot start without stands here.
  }
}
