import type { Plugin } from "vite";

/** The name under which Vite imports the helper it wraps around each dynamic import. */
const viteHelper = "\0vite/preload-helper.js";

/** Puts the app's short loader in the place of Vite's: same calls, no care for browsers long gone. */
export function loadFiles(): Plugin {
  return {
    name: "bekal:load-files",
    apply: "build",
    enforce: "pre",
    load: (id) =>
      id === viteHelper
        ? `export { loadWithFiles as __vitePreload } from "#app/shell/load-files.ts";`
        : undefined,
  };
}
