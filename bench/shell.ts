import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { listFirstVisit } from "../scripts/build/first-visit.ts";
import { origin, table, writeFigures } from "./figures.ts";

/**
 * Prints what the built app weighs on the wire (Brotli 11): `npm run build && npm run bench:shell`,
 * and with `-- --write` the sums into docs/figures.md.
 */
const dist = "dist";
const visit = await listFirstVisit(dist);
const rows = [
  await weigh("First usable Home: HTML, code, style, words", visit.firstHome, 20_000),
  await weigh("Service worker", [visit.worker], 22_800),
  await weigh("Whole first visit, with all that is stored for offline", visit.everything, 118_000),
];
if (process.argv.includes("--write")) {
  const text = table(["", "Brotli", "budget"], rows);
  await writeFigures("bench:shell", `${text}\n\n${origin("npm run bench:shell -- --write")}`);
}

/** Prints the files of one sum, and returns its row of the table. */
async function weigh(title: string, paths: string[], budget: number): Promise<string[]> {
  const sizes = await Promise.all(paths.map(sizeOnWire));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const verdict = total <= budget ? "within" : "OVER";
  console.log(`\n${title}: ${kilobytes(total)} (${verdict} ${kilobytes(budget)})`);
  const files = paths.map((path, n) => ({ path, size: sizes[n] ?? 0 }));
  for (const { path, size } of files.toSorted((a, b) => b.size - a.size)) {
    console.log(`  ${String(size).padStart(7)}  ${path}`);
  }
  return [title, kilobytes(total), kilobytes(budget)];
}

/** Text travels as Brotli, pictures as they are. */
async function sizeOnWire(path: string): Promise<number> {
  const compressed = join(dist, `${path}.br`);
  if (existsSync(compressed)) return (await readFile(compressed)).byteLength;
  const bytes = await readFile(join(dist, path));
  return /\.(?:png|webp)$/.test(path) ? bytes.byteLength : brotliCompressSync(bytes).byteLength;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
