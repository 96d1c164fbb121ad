import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** One file that the worker stores at install. */
export interface PrecacheEntry {
  url: string;
  revision: string | null;
  integrity?: string;
  /** Of a later part, which the worker stores only when the page asks for it by this name. */
  part?: string;
  size: number;
}

/** What is too heavy for the first visit, and by which files it comes. */
export const laterParts: Record<string, RegExp> = {
  "page-reader": /^assets\/(?:page-worker|CopyPane)-/,
};

/** What works offline: the page, its code and style in every language, and how it is installed. */
export const precachedFiles = [
  "index.html",
  "assets/*.{js,css,webp}",
  "manifest.webmanifest",
  "icon.svg",
  "icons/icon-192.png",
];

/**
 * Names the files as pages ask for them. A hashed file needs no revision, so the browser's own cache
 * may answer; the others carry the hash of their bytes, and nothing else can take their place.
 */
export async function listPrecache(
  entries: PrecacheEntry[],
  dist: string,
): Promise<PrecacheEntry[]> {
  return Promise.all(entries.map((entry) => nameEntry(entry, dist)));
}

async function nameEntry(entry: PrecacheEntry, dist: string): Promise<PrecacheEntry> {
  const url = entry.url === "index.html" ? "/" : `/${entry.url}`;
  if (entry.url.startsWith("assets/")) {
    const part = partOf(entry.url);
    return { url, revision: null, size: entry.size, ...(part !== undefined && { part }) };
  }
  const bytes = await readFile(join(dist, entry.url));
  const digest = createHash("sha256").update(bytes).digest();
  return {
    url,
    size: entry.size,
    revision: digest.toString("hex").slice(0, 8),
    integrity: `sha256-${digest.toString("base64")}`,
  };
}

function partOf(path: string): string | undefined {
  return Object.keys(laterParts).find((part) => laterParts[part]?.test(path));
}
