import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { glob, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "./built-app.ts";

const sources = ["src/**/*", "public/**/*", "scripts/*", "index.html", "vite.config.ts"];

/** Builds `dist` when it is missing or older than what it is made of. For vitest's globalSetup. */
export default async function buildOnce(): Promise<void> {
  const built = join(project, "dist", "index.html");
  if (existsSync(built) && (await stat(built)).mtimeMs > (await newestSource())) return;
  await build();
}

/**
 * Builds the app of one source folder into its `dist`.
 * @throws Error with what the build said
 */
export async function build(folder = project): Promise<void> {
  try {
    await promisify(execFile)("npm", ["run", "build"], {
      cwd: folder,
      // What vitest sets for tests must not end up in the build.
      env: { ...process.env, NODE_ENV: "production" },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (cause) {
    throw new Error(`The app does not build, so nothing can be driven.\n${String(cause)}`, {
      cause,
    });
  }
}

async function newestSource(): Promise<number> {
  let newest = 0;
  for await (const path of glob(sources, { cwd: project })) {
    newest = Math.max(newest, (await stat(join(project, path))).mtimeMs);
  }
  return newest;
}
