import { globSync } from "node:fs";
import { resolve } from "node:path";

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
