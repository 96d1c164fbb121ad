import { globSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** How a component imports its style sheet. */
const wholeSheet = /^import (\w+) from (".+\.module\.css")/gm;

/**
 * Names the classes of the built app as short as they get: the style sheet's place among all, then
 * the class's place in it. The same source gives the same names, in the page and in its first frame.
 */
export function createClassNames(): (name: string, file: string, css: string) => string {
  const sheets = globSync("src/**/*.module.css")
    .toSorted()
    .map((path) => resolve(path));
  return (name, file, css) => {
    const sheet = sheets.indexOf(file);
    if (sheet < 0) throw new Error(`No style sheet of the app: ${file}`);
    const names = [...css.matchAll(/(?:\.|@keyframes )([a-z][\w-]*)/gi)].map((match) => match[1]);
    const place = [...new Set(names)].indexOf(name);
    if (place < 0) throw new Error(`Nothing is called ${name} in ${file}`);
    return `${letters(sheet)}${place}`;
  };
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(place: number): string {
  const last = String.fromCodePoint(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/**
 * Takes each class of a style sheet as a constant of its own, which the bundler writes where it is
 * used, in place of an object of all of them.
 */
export function inlineClassNames(): Plugin[] {
  return [
    {
      name: "bekal:class-constants",
      apply: "build",
      enforce: "pre",
      transform: {
        filter: { id: /\.tsx?$/, code: ".module.css" },
        handler: (code) => code.replace(wholeSheet, "import * as $1 from $2"),
      },
    },
    {
      name: "bekal:keep-style",
      apply: "build",
      enforce: "post",
      transform: {
        filter: { id: /\.module\.css$/ },
        // With every constant written elsewhere the sheet would look unused.
        handler: () => ({ moduleSideEffects: "no-treeshake" as const }),
      },
    },
  ];
}
