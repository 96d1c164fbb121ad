import { filesCache } from "./caches.ts";
import { mayBeShell } from "./requests.ts";

/** One file of the shell, as the build lists it. Without a revision its name holds its hash. */
export interface ShellFile {
  url: string;
  revision: string | null;
  integrity?: string;
  /** The later part it belongs to: stored when the page asks for that, and with every update then. */
  part?: string;
}

/** A file that takes longer ends the install; the next one goes on from what is stored. */
const fileWaitMs = 60_000;
const filesAtOnce = 4;

/**
 * Stores the files that are not stored yet, all of them or it fails. What an earlier version left
 * behind under the same name and revision is not asked for again.
 * @throws when a file is not the one that was built
 */
export async function storeFiles(files: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(filesCache);
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter((file) => !stored.has(keyOf(file))).values();
  const storeInTurn = async () => {
    for (const file of missing) await cache.put(keyOf(file), await fetchFile(file));
  };
  await Promise.all(Array.from({ length: filesAtOnce }, storeInTurn));
}

/**
 * The files of a new version: all but the later parts, and of those the ones whose last version is
 * stored. An update takes nothing away that worked without a network.
 */
export async function listWanted(files: readonly ShellFile[]): Promise<ShellFile[]> {
  const cache = await caches.open(filesCache);
  const stored = new Set((await cache.keys()).map(({ url }) => nameOf(url)));
  return files.filter((file) => file.part === undefined || stored.has(nameOf(keyOf(file))));
}

/** Deletes every other file. */
export async function keepOnly(files: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(filesCache);
  const wanted = new Set(files.map(keyOf));
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
}

/** A stored file with the headers it came with, or undefined. */
export async function getFile(file: ShellFile): Promise<Response | undefined> {
  const cache = await caches.open(filesCache);
  return cache.match(keyOf(file));
}

/**
 * Asks for a file without paying twice: what the page has just got comes from the browser's cache,
 * a hashed file as it is, any other against its ETag.
 */
async function fetchFile({ url, revision, integrity }: ShellFile): Promise<Response> {
  const response = await fetch(url, {
    cache: revision === null ? "default" : "no-cache",
    credentials: "same-origin",
    redirect: "error",
    signal: AbortSignal.timeout(fileWaitMs),
    ...(integrity === undefined ? {} : { integrity }),
  });
  if (!mayBeShell(url, response)) throw new TypeError(`Not the file that was built: ${url}`);
  return response;
}

/** A hashed file without its hash: the same in every version. */
function nameOf(url: string): string {
  return url.replace(/-\w{8}\.\w+$/, "");
}

function keyOf({ url, revision }: ShellFile): string {
  const query = revision === null ? "" : `?revision=${revision}`;
  return new URL(url + query, self.location.origin).href;
}
