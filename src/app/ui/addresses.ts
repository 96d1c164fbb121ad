/** The addresses of the app's own screens. */
export const screens = {
  home: "/",
  library: "/library",
  save: "/save",
  settings: "/settings",
  data: "/settings/data",
  storage: "/settings/storage",
  trips: "/trips",
  trip: "/trips/edit",
  pack: "/pack",
  help: "/help",
  welcome: "/welcome",
} as const;

/** Where a story is read. */
export function readPath(address: string): string {
  return `/read?story=${encodeURIComponent(address)}`;
}

/** Where a page is pasted for a story that the gateway did not get whole. */
export function pastePath(address: string): string {
  return `${screens.save}?paste=${encodeURIComponent(address)}`;
}
