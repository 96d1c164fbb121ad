import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Part, partOf } from "#sharing/part-files.ts";
import { listFirstVisit } from "../../scripts/build/first-visit.ts";
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
  return (await keptFiles(page)).filter((path) => partOf(path) === part).length;
}

/** How many files of a later part the built app has in all. */
export async function countBuilt(part: Part): Promise<number> {
  const { later } = await listFirstVisit(join(project, "dist"));
  return later[part]?.length ?? 0;
}
