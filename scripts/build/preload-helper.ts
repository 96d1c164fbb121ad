import type { Plugin } from "vite";

const helper = "\0vite/preload-helper.js";

/**
 * What a lazy screen needs beside its code, and nothing more: its style before it shows, its imports
 * meanwhile. A style that fails is asked for again the next time.
 */
const code = `
const asked = {};
function ask(file) {
  return (asked[file] ??= new Promise((resolve, reject) => {
    const link = document.createElement("link");
    const isStyle = file.endsWith(".css");
    link.rel = isStyle ? "stylesheet" : "modulepreload";
    link.crossOrigin = "";
    link.href = "/" + file;
    link.onload = resolve;
    link.onerror = () => {
      delete asked[file];
      link.remove();
      reject(new TypeError(link.href));
    };
    if (!isStyle) resolve();
    document.head.append(link);
  }));
}
export const __vitePreload = (load, files = []) => Promise.all(files.map(ask)).then(() => load());
`;

/** Puts a small preload helper in place of Vite's, whose other two kilobytes serve other cases. */
export function preloadHelper(): Plugin {
  return {
    name: "bekal:preload-helper",
    apply: "build",
    enforce: "pre",
    load: { order: "pre", handler: (id) => (id === helper ? code : undefined) },
  };
}
