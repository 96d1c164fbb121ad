import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { unpackBrowser } from "./npm-browser.ts";

/** A Chromium that starts on this machine. */
export interface TestBrowser {
  /** Fits Playwright's `launch`, `launchPersistentContext` and vitest's browser mode. */
  launchOptions: { executablePath: string; args: string[]; env: Record<string, string> };
  /** As the browser says it itself: "Chromium 156.0.8078.79 …". */
  version: string;
  from: "BROWSER_PATH" | "this machine" | "npm";
}

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const usualPlaces = [
  "/usr/bin",
  "/usr/local/bin",
  "/opt/google/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for tests: `BROWSER_PATH`, else a Chrome or Chromium of this machine, else the one
 * that comes with the project from npm (Linux x64), which needs no library of the system.
 * @throws Error in plain words when none of them starts
 */
export async function findBrowser(): Promise<TestBrowser> {
  const chosen = process.env["BROWSER_PATH"];
  if (chosen) {
    const version = await versionOf(chosen);
    if (version !== undefined) return testBrowser(chosen, version, "BROWSER_PATH");
    throw new Error(`BROWSER_PATH is ${chosen}, but no browser starts there.`);
  }
  for (const path of installedPaths()) {
    // Asked one after another: the first one that answers is taken.
    const version = await versionOf(path);
    if (version !== undefined) return testBrowser(path, version, "this machine");
  }
  const { path, env } = await unpackBrowser();
  const version = await versionOf(path, env);
  if (version !== undefined) return testBrowser(path, version, "npm", env);
  throw new Error("No Chromium starts here. Install one, or set BROWSER_PATH to its program.");
}

function installedPaths(): string[] {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...usualPlaces];
  const paths = folders.flatMap((folder) => [folder, ...names.map((name) => join(folder, name))]);
  return [...new Set(paths)].filter((path) => isBrowserName(path) && existsSync(path));
}

function isBrowserName(path: string): boolean {
  return names.some((name) => path.endsWith(`/${name}`)) || path.includes(".app/Contents/MacOS/");
}

/** Undefined when it does not start: a stub of a package manager, or a library is missing. */
async function versionOf(path: string, env: Record<string, string> = {}) {
  try {
    const options = { env: { ...process.env, ...env }, timeout: 20_000 };
    const { stdout } = await promisify(execFile)(path, ["--version", "--no-sandbox"], options);
    return stdout.trim() || undefined;
  } catch {
    // Whatever stopped it, this browser is of no use; the caller looks for the next.
    return undefined;
  }
}

function testBrowser(
  executablePath: string,
  version: string,
  from: TestBrowser["from"],
  env: Record<string, string> = {},
): TestBrowser {
  // Tests run as root in containers, where Chromium's sandbox cannot be set up.
  const args = ["--no-sandbox", "--disable-gpu"];
  return { launchOptions: { executablePath, args, env: { ...ownEnv(), ...env } }, version, from };
}

function ownEnv(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
