import { filesCache } from "./caches.ts";
import { mayBeShell } from "./requests.ts";

/** One file of the shell, as the build lists it. Without a revision its name holds its hash. */
export interface ShellFile {
  url: string;
  revision: string | null;
  integrity?: string;
  /** How the SHA-256 of its bytes begins, base64. */
  digest?: string;
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
 * The files of a version: all but the later parts, and of those the ones of which some version is
 * stored, if only a file of it, and the ones that are needed. An update takes nothing away that worked
 * without a network.
 */
export async function listWanted(
  files: readonly ShellFile[],
  needed: ReadonlySet<unknown> = new Set(),
): Promise<ShellFile[]> {
  const cache = await caches.open(filesCache);
  const stored = new Set((await cache.keys()).map(({ url }) => nameOf(url)));
  const isStored = (file: ShellFile) => stored.has(nameOf(keyOf(file)));
  const kept = new Set(files.filter(isStored).map(({ part }) => part));
  return files.filter(({ part }) => part === undefined || kept.has(part) || needed.has(part));
}

/** How a stored file differs from the one that was built; undefined when it does not. */
export async function findFault(
  file: ShellFile,
  stored: Response | undefined,
): Promise<"missing-file" | "damaged-file" | undefined> {
  if (stored === undefined) return "missing-file";
  return (await isAsBuilt(file, stored)) ? undefined : "damaged-file";
}

/** By its headers, and by its bytes as far as the build told. */
async function isAsBuilt({ url, digest }: ShellFile, response: Response): Promise<boolean> {
  if (!mayBeShell(url, response)) return false;
  return digest === undefined || (await digestOf(response.clone())).startsWith(digest);
}

/** At least as long as the build's; empty for bytes that cannot be read. */
async function digestOf(stored: Response): Promise<string> {
  try {
    const hash = await crypto.subtle.digest("SHA-256", await stored.arrayBuffer());
    return btoa(String.fromCharCode(...new Uint8Array(hash, 0, 6)));
  } catch {
    // Cut off on its way here: it is not the file, whatever it is.
    return "";
  }
}

/** Deletes every other file. */
export async function keepOnly(files: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(filesCache);
  const wanted = new Set(files.map(keyOf));
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
}

/** Forgets files, so that they are stored anew. */
export async function dropFiles(files: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(filesCache);
  await Promise.all(files.map((file) => cache.delete(keyOf(file))));
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
async function fetchFile(file: ShellFile): Promise<Response> {
  const { url, revision, integrity } = file;
  const response = await fetch(url, {
    cache: revision === null ? "default" : "no-cache",
    credentials: "same-origin",
    redirect: "error",
    signal: AbortSignal.timeout(fileWaitMs),
    ...(integrity === undefined ? {} : { integrity }),
  });
  if (!(await isAsBuilt(file, response)))
    throw new TypeError(`Not the file that was built: ${url}`);
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
