import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compressBrotli } from "./compress.ts";

/** What `dictionaries.json` says of one file. */
interface DictionaryEntry {
  /** The `Use-As-Dictionary` header: which later files this one helps to send. */
  useAsDictionary: string;
  /** Base64 SHA-256 of what a browser has → the delta that makes this file of it. */
  deltas: Record<string, string>;
}

/** Dictionary-compressed Brotli: this, the dictionary's SHA-256, then the stream. @see RFC 9842 §4 */
const magic = Buffer.from([0xff, 0x44, 0x43, 0x42]);
const worker = "/service-worker.js";

/**
 * Makes each file of this build cheap for who has an earlier one: a delta a file and a build, and
 * `dictionaries.json` that says which is which.
 * @param builds folders of earlier builds, newest first
 */
export async function writeDictionaries(dist: string, builds: string[]): Promise<void> {
  const assets = (await readdir(join(dist, "assets"))).map((name) => `/assets/${name}`);
  const entries: Record<string, DictionaryEntry> = {};
  for (const path of [...assets, worker]) {
    const useAsDictionary = matchOf(path);
    if (useAsDictionary === undefined) continue;
    // One file at a time: Brotli 11 takes every core there is.
    entries[path] = { useAsDictionary, deltas: await writeDeltas(dist, path, builds) };
  }
  await writeFile(join(dist, "dictionaries.json"), JSON.stringify(entries));
}

/** A pattern for all later files of the same name; undefined for a file that is not of the app. */
export function matchOf(path: string): string | undefined {
  if (path === worker) return `match="${worker}"`;
  const [, name, ending] = /^(\/assets\/.+)-\w{8}\.(js|css)$/.exec(path) ?? [];
  return name === undefined ? undefined : `match="${name}-*.${ending}"`;
}

/** One delta in the form that travels. */
export async function makeDelta(bytes: Uint8Array, dictionary: Uint8Array): Promise<Buffer> {
  return Buffer.concat([magic, sha256(dictionary), await compressBrotli(bytes, dictionary)]);
}

async function writeDeltas(
  dist: string,
  path: string,
  builds: string[],
): Promise<Record<string, string>> {
  const bytes = await readFile(join(dist, path));
  const plain = await compressBrotli(bytes);
  const deltas: Record<string, string> = {};
  for (const old of await findEarlier(path, builds)) {
    const hash = sha256(old).toString("base64");
    if (hash in deltas || old.equals(bytes)) continue;
    const delta = await makeDelta(bytes, old);
    if (delta.byteLength >= plain.byteLength) continue;
    deltas[hash] = `${path}.${Object.keys(deltas).length + 1}.dcb`;
    await writeFile(join(dist, deltas[hash]), delta);
  }
  return deltas;
}

/** The same file in earlier builds, newest first. */
async function findEarlier(path: string, builds: string[]): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for (const build of builds) {
    const assets = existsSync(join(build, "assets")) ? await readdir(join(build, "assets")) : [];
    const paths = [...assets.map((name) => `/assets/${name}`), worker];
    const twins = paths.filter((other) => matchOf(other) === matchOf(path));
    for (const twin of twins) found.push(await readFile(join(build, twin)));
  }
  return found;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
