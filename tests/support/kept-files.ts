import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Part, partOf } from "#sharing/part-files.ts";
import { project } from "./built-app.ts";

/** The paths of the app's files that are on the phone, for use without a network. */
export function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shell = await caches.open("bekal-shell");
    return (await shell.keys()).map(({ url }) => new URL(url).pathname);
  });
}

/** How many files of a later part are on the phone. */
export async function countKept(page: Page, part: Part): Promise<number> {
  return count(await keptFiles(page), part);
}

/** How many files of a later part the built app has in all. */
export async function countBuilt(part: Part): Promise<number> {
  const names = await readdir(join(project, "dist/assets"));
  const files = names.filter((name) => /\.(?:js|css)$/.test(name));
  return count(
    files.map((name) => `/assets/${name}`),
    part,
  );
}

function count(paths: string[], part: Part): number {
  return paths.filter((path) => partOf(path) === part).length;
}
