// Accessibility, best practices and SEO of the built app: `npm run bench:lighthouse`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import buildOnce from "../tests/support/build.ts";
import { findBrowser } from "../tests/support/browser.ts";
import { freePort, startBuiltApp } from "../tests/support/built-app.ts";
import { origin, table, writeFigures } from "./figures.ts";

const categories = ["accessibility", "best-practices", "seo"];
const screens = ["/", "/library", "/save", "/settings", "/help", "/welcome"];

await buildOnce();
const app = await startBuiltApp();
const { launchOptions, version } = await findBrowser();
const debugPort = await freePort();
const profile = await mkdtemp(join(tmpdir(), "bekal-lighthouse-"));
const browser = await chromium.launchPersistentContext(profile, {
  ...launchOptions,
  args: [...launchOptions.args, `--remote-debugging-port=${debugPort}`],
});
const rows: string[][] = [];
try {
  for (const path of screens) rows.push([path, ...(await audit(path))]);
} finally {
  await browser.close();
  await app.remove();
  await rm(profile, { recursive: true, force: true });
}
const text = `${table(["screen", ...categories], rows)}\n\n${origin("npm run bench:lighthouse -- --write", version)}`;
console.log(text);
if (process.argv.includes("--write")) await writeFigures("bench:lighthouse", text);
if (rows.some(([, ...scores]) => scores.some((score) => score !== "100"))) process.exitCode = 1;

/** The scores of one screen; what failed is printed. */
async function audit(path: string): Promise<string[]> {
  const flags = { port: debugPort, onlyCategories: categories, logLevel: "error" as const };
  const result = await lighthouse(`${app.origin}${path}`, flags);
  if (!result) throw new Error(`Lighthouse says nothing about ${path}.`);
  for (const { score, scoreDisplayMode, title, id } of Object.values(result.lhr.audits)) {
    const isFailure = score !== null && score < 1 && scoreDisplayMode !== "informative";
    if (isFailure) console.log(`${path}: ${id}: ${title}`);
  }
  return categories.map((name) => {
    const score = result.lhr.categories[name]?.score;
    return typeof score === "number" ? String(Math.round(score * 100)) : "none";
  });
}
