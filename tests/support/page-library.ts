import type { Page } from "playwright-core";
import { build } from "vite";
import type { DepartureCheck, ShellFault } from "#packing/pack.ts";
import { project } from "./built-app.ts";
import type { Kept } from "./in-page.ts";

let bundle: Promise<string> | undefined;

/** Keeps `count` stories in the library of a page of the app. */
export async function seedStories(page: Page, count: number): Promise<void> {
  await prepare(page);
  await page.evaluate((stories) => globalThis.bekalInPage.seed(stories), count);
}

/** What was saved in the library of a page of the app, newest story first. */
export async function listKept(page: Page): Promise<Kept[]> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.list());
}

/** What a look before departure finds of every saved story and of the app. */
export async function checkEverything(page: Page): Promise<DepartureCheck> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.check());
}

/** Fetches again what is damaged of the app; returns what is still wrong. */
export async function mendApp(page: Page): Promise<ShellFault[]> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.mend());
}

/** Cuts off a stored text, or takes a picture's record away. */
export async function harmStory(
  page: Page,
  address: string,
  what: "text" | "picture",
): Promise<void> {
  await prepare(page);
  await page.evaluate(([at, part]) => globalThis.bekalInPage.harm(at, part), [
    address,
    what,
  ] as const);
}

/** Evaluated by the browser's debugger, so that the page's policy against scripts can stay. */
async function prepare(page: Page): Promise<void> {
  bundle ??= bundleInPage();
  const code = await bundle;
  if (!(await page.evaluate(() => "bekalInPage" in globalThis))) await page.evaluate(code);
}

async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: project,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: "es2024",
      lib: { entry: "tests/support/in-page.ts", formats: ["iife"], name: "bekalSupport" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    const [chunk] = "output" in output ? output.output : [];
    if (chunk) return chunk.code;
  }
  throw new Error("The code for the page was not built.");
}
