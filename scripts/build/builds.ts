import { createHash } from "node:crypto";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Earlier builds whose chunks stay reachable and serve as dictionaries. */
const keptBuilds = 3;

/** The folders of the last builds, newest first. Their names begin with the time they were made. */
export async function listBuilds(store: string): Promise<string[]> {
  if (!existsSync(store)) return [];
  const names = await readdir(store);
  return names
    .toSorted()
    .toReversed()
    .slice(0, keptBuilds)
    .map((name) => join(store, name));
}

/** Keeps the hashed files and the worker of this build for the builds to come; drops the oldest. */
export async function keepBuild(dist: string, store: string): Promise<void> {
  const assets = await readdir(join(dist, "assets"));
  const id = createHash("sha256").update(assets.toSorted().join()).digest("hex").slice(0, 12);
  const builds = existsSync(store) ? (await readdir(store)).toSorted() : [];
  // The same build again is not another one: it would push out those that readers still have.
  const twins = builds.filter((name) => name.endsWith(id));
  const folder = join(store, `${Date.now()}-${id}`);
  await mkdir(folder, { recursive: true });
  await cp(join(dist, "assets"), join(folder, "assets"), { recursive: true });
  await cp(join(dist, "service-worker.js"), join(folder, "service-worker.js"));
  const others = builds.filter((name) => !name.endsWith(id));
  const old = others.slice(0, Math.max(0, others.length - keptBuilds));
  await Promise.all(
    [...twins, ...old].map((name) => rm(join(store, name), { recursive: true, force: true })),
  );
}

/** Puts the hashed files of earlier builds beside this one's: an old tab still finds its chunks. */
export async function restoreChunks(dist: string, builds: string[]): Promise<void> {
  for (const build of builds) {
    // One build after the other: the newest has the say, though equal names mean equal bytes.
    await cp(join(build, "assets"), join(dist, "assets"), { recursive: true, force: false });
  }
}
