/** The addresses of the screens that the first one leads to; the others are in `further-paths.ts`. */
export const screens = {
  home: "/",
  library: "/library",
  save: "/save",
  settings: "/settings",
  help: "/help",
  welcome: "/welcome",
} as const;

/** Where the story at an address is read. */
export function readPath(address: string): string {
  return `/read?story=${encodeURIComponent(address)}`;
}

/** Where a story is read; the one that came with the app has a path of its own. */
export function storyPath({ address, isWelcome }: { address: string; isWelcome?: true }): string {
  return isWelcome ? screens.welcome : readPath(address);
}
