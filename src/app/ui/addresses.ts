import type { Story } from "#story/story.ts";

/** The addresses of the screens that the first one leads to; the others are in `further-paths.ts`. */
export const screens = {
  home: "/",
  library: "/library",
  save: "/save",
  settings: "/settings",
  help: "/help",
  welcome: "/welcome",
} as const;

/** Where the story of an address is read. */
export function readPath(address: string): string {
  return `/read?story=${encodeURIComponent(address)}`;
}

/** Where a story is read; the one that came along has an address of its own. */
export function storyPath({ address, isWelcome }: Pick<Story, "address" | "isWelcome">): string {
  return isWelcome ? screens.welcome : readPath(address);
}
