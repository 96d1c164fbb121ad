import { existsSync } from "node:fs";

export interface TestBrowser {
  launchOptions: { executablePath: string; args: string[]; env?: Record<string, string> };
}

/** The Chromium for tests: BROWSER_PATH, else an installed one. */
export async function findBrowser(): Promise<TestBrowser> {
  const found = [process.env["BROWSER_PATH"], "/usr/bin/chromium"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found === undefined) throw new Error("No Chromium found. Set BROWSER_PATH.");
  return { launchOptions: { executablePath: found, args: ["--no-sandbox", "--disable-gpu"] } };
}
