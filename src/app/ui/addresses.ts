/** The addresses of the app's own screens. */
export const screens = {
  home: "/",
  library: "/library",
  save: "/save",
  settings: "/settings",
  help: "/help",
  welcome: "/welcome",
} as const;

/** Where a story is read. */
export function readPath(address: string): string {
  return `/read?story=${encodeURIComponent(address)}`;
}
