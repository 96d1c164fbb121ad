/** The addresses of the screens that the first one leads to; the others are in `further-paths.ts`. */
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
