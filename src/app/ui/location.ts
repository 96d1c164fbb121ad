import { signal } from "@preact/signals";

/** Where in the app the reader is. */
export interface Place {
  path: string;
  query: Record<string, string>;
}

/** The place on the screen; `route`, links and the browser's own buttons change it. */
export const place = signal(readPlace());

let change: (show: () => void) => void = (show) => show();

/** Puts motion between two places: `move` calls `show` once, when the place may change. */
export function moveWith(move: (show: () => void) => void): void {
  change = move;
}

/** Goes to an address of the app. `isReplaced`: the place left is no step of the way back. */
export function route(url: string, isReplaced = false): void {
  if (isReplaced) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  change(showPlace);
}

/** Lets links inside the app change the place without a new page. Call it once. */
export function watchLocation(): void {
  addEventListener("click", followLink);
  addEventListener("popstate", () => change(showPlace));
}

function showPlace(): void {
  place.value = readPlace();
}

function readPlace(): Place {
  const path = location.pathname.replace(/\/+$/, "") || "/";
  return { path, query: Object.fromEntries(new URLSearchParams(location.search)) };
}

function followLink(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.defaultPrevented;
  if (!isPlain || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null || !isInside(link)) return;
  event.preventDefault();
  route(link.href);
}

/** A link to another screen; places on this page, files and other windows are the browser's. */
function isInside(link: HTMLAnchorElement): boolean {
  const isHere = link.getAttribute("href")?.startsWith("#");
  return link.origin === location.origin && !isHere && !link.target && !link.download;
}
