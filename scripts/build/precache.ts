import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { partOf } from "#sharing/part-files.ts";

/** One file that the worker stores at install. */
export interface PrecacheEntry {
  url: string;
  revision: string | null;
  integrity?: string;
  /** How the SHA-256 of its bytes begins, base64: enough to tell a damaged copy from a whole one. */
  digest?: string;
  /** Of a later part, which the worker stores only when the page asks for it by this name. */
  part?: string;
  size: number;
}

/** What works offline: the page, its code and style in every language, and how it is installed. */
export const precachedFiles = [
  "index.html",
  "assets/*.{js,css,webp,woff2}",
  "manifest.webmanifest",
  "icon.svg",
  "icons/icon-192.png",
];

/** Asked for once in the life of a library, by a first start, which has a network; then it lies there. */
const askedOnce = /^assets\/welcome-(?:id|en)-/;

/** 24 bits: damage is told from a whole file all but once in 16 million, for few bytes of the worker. */
const digestLength = 4;

/**
 * Names the files as pages ask for them. A hashed file needs no revision, so the browser's own cache
 * may answer; the others carry the hash of their bytes, and nothing else can take their place.
 */
export async function listPrecache(
  entries: PrecacheEntry[],
  dist: string,
): Promise<PrecacheEntry[]> {
  const kept = entries.filter(({ url }) => !askedOnce.test(url));
  return Promise.all(kept.map((entry) => nameEntry(entry, dist)));
}

async function nameEntry(entry: PrecacheEntry, dist: string): Promise<PrecacheEntry> {
  const url = entry.url === "index.html" ? "/" : `/${entry.url}`;
  const bytes = await readFile(join(dist, entry.url));
  const hash = createHash("sha256").update(bytes).digest();
  const digest = { digest: hash.toString("base64").slice(0, digestLength) };
  if (entry.url.startsWith("assets/")) {
    const part = partOf(url);
    // The browser judges a font itself, and a damaged one costs the reader no word.
    const proof = url.endsWith(".woff2") ? {} : digest;
    return { url, revision: null, size: entry.size, ...proof, ...(part !== undefined && { part }) };
  }
  return {
    url,
    size: entry.size,
    ...digest,
    revision: hash.toString("hex").slice(0, 8),
    integrity: `sha256-${hash.toString("base64")}`,
  };
}
