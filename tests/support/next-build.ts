import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.ts";
import { project } from "./built-app.ts";

/** A later version of the app: what readers get when the gateway serves it. */
export interface NextBuild {
  appFolder: string;
  remove(): Promise<void>;
}

const parts = ["index.html", "package.json", "public", "scripts", "src", "tests", "vite.config.ts"];
/** What an earlier build left for the later ones. */
const builds = ".builds";

/** Builds the app once more from a copy of its source in which `from` in `file` says `to`. */
export async function buildNext(file: string, from: string, to: string): Promise<NextBuild> {
  const copy = await mkdtemp(join(tmpdir(), "bekal-next-"));
  const typeSettings = ["tsconfig.json", "tsconfig.base.json"];
  for (const part of [...parts, ...typeSettings, builds]) {
    if (part === builds && !existsSync(join(project, part))) continue;
    await cp(join(project, part), join(copy, part), { recursive: true });
  }
  await symlink(join(project, "node_modules"), join(copy, "node_modules"));
  const text = await readFile(join(copy, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}.`);
  await writeFile(join(copy, file), text.replace(from, to));
  await build(copy);
  return {
    appFolder: join(copy, "dist"),
    remove: () => rm(copy, { recursive: true, force: true }),
  };
}
