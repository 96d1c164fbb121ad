import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { laterParts, partOf } from "#sharing/part-files.ts";

/** What a browser downloads on its first visit, as paths inside the built app. */
export interface FirstVisit {
  /** HTML, code, style and words up to the first Home that can be used. */
  firstHome: string[];
  worker: string;
  /** Everything once: the above, all that the worker stores, and what the HTML names. */
  everything: string[];
  /** What comes after it, by the names of its parts: when the page asks for one. */
  later: Record<string, string[]>;
}

/** Reads the built app. The style is inside the HTML; the words counted are the larger file. */
export async function listFirstVisit(dist: string): Promise<FirstVisit> {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const worker = await readFile(join(dist, "service-worker.js"), "utf8");
  const head = html.slice(0, html.indexOf("<body"));
  const code = find(head, /<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="\/([^"]+)"/g);
  const words = find(head, /[`"]\/(assets\/(?:id|en)-\w+\.js)[`"]/g);
  const firstHome = ["index.html", ...code, ...(await largest(dist, words))];
  const named = find(html, /<(?:img|link)[^>]* (?:src|href)="\/([^"]+\.\w+)"/g);
  const stored = find(worker, /\burl"?:\s*"\/([^"]+)"/g);
  const later = listParts(stored);
  const beside = [...stored, ...named].filter(
    (path) => path !== "icons/apple-180.png" && !Object.values(later).flat().includes(path),
  );
  const welcome = await largest(dist, await listWelcomes(dist, beside));
  const everything = [...new Set([...firstHome, "service-worker.js", ...beside, ...welcome])];
  await refuseLater(dist, everything);
  return { firstHome, worker: "service-worker.js", everything, later };
}

/**
 * What comes at once must do without what comes later: else a story saved just before the signal went
 * would have nothing to be read with.
 * @throws when a file of the first visit begins by importing one of a later part
 */
async function refuseLater(dist: string, files: string[]): Promise<void> {
  for (const file of files.filter((path) => path.startsWith("assets/") && path.endsWith(".js"))) {
    const code = await readFile(join(dist, file), "utf8");
    const later = find(code, /\bfrom\s*["`]\.\/([\w-]+\.js)["`]/g).find((name) =>
      partOf(`/assets/${name}`),
    );
    if (later !== undefined) throw new Error(`${file} needs ${later}, which comes later.`);
  }
}

/** The opening story in each language, of which a first start asks for one. */
async function listWelcomes(dist: string, paths: string[]): Promise<string[]> {
  const code = paths.filter((path) => /\/parts-\w+\.js$/.test(path));
  const texts = await Promise.all(code.map((path) => readFile(join(dist, path), "utf8")));
  return find(texts.join(), /\.\/(welcome-(?:id|en)-\w+\.js)/g).map((name) => `assets/${name}`);
}

function listParts(stored: string[]): Record<string, string[]> {
  const parts = Object.keys(laterParts).map((part) => [
    part,
    stored.filter((path) => partOf(`/${path}`) === part),
  ]);
  return Object.fromEntries(parts);
}

function find(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, path]) => path ?? "");
}

async function largest(dist: string, paths: string[]): Promise<string[]> {
  const sized = paths.map(async (path) => ({
    path,
    size: (await readFile(join(dist, path))).byteLength,
  }));
  const bySize = (await Promise.all(sized)).toSorted((a, b) => b.size - a.size);
  return bySize.slice(0, 1).map(({ path }) => path);
}
