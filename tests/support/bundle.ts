import type { Page } from "playwright-core";
import { build } from "vite";
import { project } from "./built-app.ts";

const bundles = new Map<string, Promise<string>>();

/**
 * Puts the code of a file of the project, and all that it imports, into a page, unless it is there.
 * Evaluated by the browser's debugger, so that the page's policy against scripts can stay.
 * @param name what the file leaves in `globalThis`
 */
export async function putInto(page: Page, entry: string, name: string): Promise<void> {
  if (await page.evaluate((own) => own in globalThis, name)) return;
  const code = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, code);
  await page.evaluate(await code);
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
