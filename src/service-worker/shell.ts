import type { ShellFault } from "#packing/pack.ts";
import { filesCache, screensCachePrefix } from "./caches.ts";
import {
  dropFiles,
  findFault,
  getFile,
  keepOnly,
  listWanted,
  type ShellFile,
  storeFiles,
} from "./precache.ts";
import { type Asked, staticScreens } from "./requests.ts";

/** TypeScript's library takes every worker for a plain one. */
declare const self: ServiceWorkerGlobalScope;

const files = self.__WB_MANIFEST;
const htmlFile = files.find(({ url }) => url === "/");

/** The screens of one version: named after its HTML, so that a waiting version disturbs no page. */
const screensCache = screensCachePrefix + (htmlFile?.revision ?? "");

/** Stores the whole shell, or fails as a whole. @throws when a file is not the one that was built */
export async function installShell(event: ExtendableEvent): Promise<void> {
  await storeFiles(await listWanted(files));
  await storeScreens();
  await addStaticRoutes(event);
}

/** Stores the files of a later part that are not stored yet. */
export function storeFilesOf(part: unknown): Promise<void> {
  return storeFiles(listFilesOf(part));
}

/** True when all files of a later part are stored; of an unknown one as well: nothing is missing. */
export async function isWhole(part: unknown): Promise<boolean> {
  const stored = await Promise.all(listFilesOf(part).map(getFile));
  return stored.every((file) => file !== undefined);
}

function listFilesOf(part: unknown): ShellFile[] {
  return typeof part === "string" ? files.filter((file) => file.part === part) : [];
}

/**
 * Looks whether a start without a network would find all of this version: each file, the later parts
 * that are kept or needed included, and the page under each screen's address, byte for byte. Asks for
 * nothing.
 */
export async function checkShell(needed: ReadonlySet<unknown>): Promise<ShellFault[]> {
  const faults: ShellFault[] = [];
  for (const file of await listWanted(files, needed)) {
    const kind = await findFault(file, await getFile(file));
    if (kind !== undefined) faults.push({ kind, path: file.url });
  }
  const cache = await caches.open(screensCache);
  for (const path of staticScreens) {
    const isThere = htmlFile && !(await findFault(htmlFile, await cache.match(path)));
    if (!isThere) faults.push({ kind: "missing-screen", path });
  }
  return faults;
}

/** Stores again what a look finds missing or damaged; returns what is still wrong. */
export async function mendShell(needed: ReadonlySet<unknown>): Promise<ShellFault[]> {
  const wanted = await listWanted(files, needed);
  const faulty = new Set((await checkShell(needed)).map((fault) => "path" in fault && fault.path));
  try {
    await dropFiles(wanted.filter(({ url }) => faulty.has(url)));
    await storeFiles(wanted);
    await storeScreens();
  } catch {
    // No network, or no room: the next look says so.
  }
  return checkShell(needed);
}

/** Drops what only earlier versions needed. Runs when no page of theirs is left. */
export async function tidyShell(): Promise<void> {
  await keepOnly(files);
  const names = await caches.keys();
  const old = names.filter((n) => n.startsWith(screensCachePrefix) && n !== screensCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** True for a file of this version. */
export function isShellFile({ url, method, sameOrigin }: Asked): boolean {
  const path = url.pathname + url.search;
  return sameOrigin && method === "GET" && files.some((file) => file.url === path);
}

/** A file of the shell; from the network when the browser has dropped its copy. */
export async function answerFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const file = files.find(({ url }) => url === pathname);
  return (file && (await getFile(file))) ?? fetch(request);
}

/** The app's HTML with the headers it came with: what a page may do is among them. */
export function answerScreen(): Promise<Response> {
  return answerFile(new Request("/"));
}

/** The static route looks an address up as it is, so the HTML lies once under each screen's own. */
async function storeScreens(): Promise<void> {
  const html = htmlFile && (await getFile(htmlFile));
  if (html === undefined) throw new Error("The shell has no HTML.");
  const cache = await caches.open(screensCache);
  await Promise.all(staticScreens.map((path) => cache.put(path, html.clone())));
}

/**
 * Screens and hashed files straight from the cache: no start of the worker, and no request.
 * Without this Chromium asks the network for the page on every start, beside the worker. Where the
 * worker must answer, saying so stops that race as well. A file that is not in the cache, such as a
 * chunk of an older build that is still open in a tab, goes on to the network.
 * @see https://w3c.github.io/ServiceWorker/#service-worker-static-routing-api
 */
async function addStaticRoutes(event: ExtendableEvent & Partial<StaticRouting>): Promise<void> {
  const page = { requestMode: "navigate", requestMethod: "get" };
  // One rule a screen: a pattern with alternatives makes Chromium refuse all the rules.
  const screens = staticScreens.map((pathname) => ({
    condition: { ...page, urlPattern: { pathname, search: "" } },
    source: { cacheName: screensCache },
  }));
  try {
    await event.addRoutes?.([
      ...screens,
      { condition: { urlPattern: { pathname: "/assets/*" } }, source: { cacheName: filesCache } },
      { condition: page, source: "fetch-event" },
      { condition: { urlPattern: { pathname: "/library/picture/*" } }, source: "fetch-event" },
    ]);
  } catch {
    // An earlier form of the interface: the fetch handlers answer everything just as well.
  }
}
