import type { Page } from "playwright-core";
import { build } from "vite";
import { project } from "../../tests/support/built-app.ts";
import type { SearchBench } from "./in-page.ts";

let bundle: Promise<string> | undefined;

/** Puts `in-page.ts` into a page, by the browser's debugger, whatever the page's policy. */
export async function putInto(page: Page): Promise<void> {
  bundle ??= makeBundle();
  await page.evaluate(await bundle);
  const steps: (keyof SearchBench)[] = ["seed", "index", "size", "ask", "add"];
  const isThere = await page.evaluate(
    (names) => names.every((name) => name in globalThis.bekalSearchBench),
    steps,
  );
  if (!isThere) throw new Error("The bench's code is not in the page.");
}

async function makeBundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: project,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: "es2024",
      lib: { entry: "bench/search/in-page.ts", formats: ["iife"], name: "bekalSearchBench_" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    const [chunk] = "output" in output ? output.output : [];
    if (chunk) return chunk.code;
  }
  throw new Error("The code for the page was not built.");
}
