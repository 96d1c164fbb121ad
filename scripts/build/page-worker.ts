import type { Plugin } from "vite";

const empty = "\0bekal:empty";

/**
 * Leaves the selectors' own way through a tree out of the worker that reads pages: ours is given with
 * each of them (extraction/document/select.ts), and with theirs all of domutils would travel, as
 * with what htmlparser2 has for feeds.
 */
export function leaveOutDomUtils(): Plugin {
  return {
    name: "bekal:leave-out-domutils",
    apply: "build",
    enforce: "pre",
    resolveId: { filter: { id: /^domutils$/ }, handler: () => empty },
    load: {
      filter: { id: new RegExp(`^${empty}$`) },
      handler: () => "export const getFeed = undefined;",
    },
  };
}
