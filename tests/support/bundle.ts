import { build } from "vite";
import { project } from "./built-app.ts";

const bundles = new Map<string, Promise<string>>();

/** The code of a file of tests/support and all that it imports, to be run inside a page. */
export function bundleForPage(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? bundle(`tests/support/${entry}`);
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: project,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: "es2024",
      lib: { entry, formats: ["iife"], name: "bekalSupport" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    const [chunk] = "output" in output ? output.output : [];
    if (chunk) return chunk.code;
  }
  throw new Error("The code for the page was not built.");
}
