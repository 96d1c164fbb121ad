import { createHash } from "node:crypto";
import { cp, readdir, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Earlier builds whose chunks stay reachable and serve as dictionaries. */
const keptBuilds = 3;

/**
 * Keeps the hashed files and the worker of this build for the builds to come, and drops the oldest.
 * @returns the folders of the earlier builds, newest first
 */
export async function keepBuild(dist: string, store: string): Promise<string[]> {
  const assets = await readdir(join(dist, "assets"));
  const id = createHash("sha256").update(assets.toSorted().join()).digest("hex").slice(0, 12);
  const builds = existsSync(store) ? await readdir(store) : [];
  // The names begin with the time they were made. The same build again is not another one: it would
  // push out those that readers still have.
  const others = builds.filter((name) => !name.endsWith(id)).toSorted();
  const earlier = others.toReversed().slice(0, keptBuilds);
  const useless = builds.filter((name) => !earlier.includes(name));
  await Promise.all(useless.map((name) => rm(join(store, name), { recursive: true })));

  const folder = join(store, `${Date.now()}-${id}`);
  await cp(join(dist, "assets"), join(folder, "assets"), { recursive: true });
  await cp(join(dist, "service-worker.js"), join(folder, "service-worker.js"));
  return earlier.map((name) => join(store, name));
}

/** Puts the hashed files of earlier builds beside this one's: an old tab still finds its chunks. */
export async function restoreChunks(dist: string, builds: string[]): Promise<void> {
  for (const build of builds) {
    // One build after the other: the newest has the say, though equal names mean equal bytes.
    await cp(join(build, "assets"), join(dist, "assets"), { recursive: true, force: false });
  }
}
