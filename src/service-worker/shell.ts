import { PrecacheController } from "workbox-precaching";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { filesCache, screensCachePrefix } from "./caches.ts";
import { mayBeShell, staticScreens } from "./requests.ts";

/** TypeScript's library takes every worker for a plain one. */
declare const self: ServiceWorkerGlobalScope;

/** Lets in nothing but the shell's own files, and asks for each without paying twice. */
const strict: WorkboxPlugin = {
  // "reload" would send a file again that the page has just got: with "no-cache" its ETag is enough.
  requestWillFetch: async ({ request }) =>
    request.cache === "reload" ? new Request(request, { cache: "no-cache" }) : request,
  cacheWillUpdate: async ({ request, response }) =>
    mayBeShell(new URL(request.url).pathname, response) ? response : null,
};

const shell = new PrecacheController({ cacheName: filesCache, plugins: [strict] });
shell.addToCacheList(self.__WB_MANIFEST);

/** The screens of one version: named after its HTML, so that a waiting version disturbs no page. */
const screensCache = screensCachePrefix + (shell.getCacheKeyForURL("/")?.split("=")[1] ?? "");

/** Stores the whole shell, or fails as a whole. @throws when a file is not the one that was built */
export async function installShell(event: ExtendableEvent): Promise<void> {
  await shell.install(event);
  await storeScreens();
  await addStaticRoutes(event);
}

/** Drops what only earlier versions needed. Runs when no page of theirs is left. */
export async function tidyShell(event: ExtendableEvent): Promise<void> {
  await shell.activate(event);
  const names = await caches.keys();
  const old = names.filter((n) => n.startsWith(screensCachePrefix) && n !== screensCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** True for a file of this version. */
export function isShellFile(url: string): boolean {
  return shell.getCacheKeyForURL(url) !== undefined;
}

/** A file of the shell, with the headers it came with. */
export function answerFile(request: Request, event: ExtendableEvent): Promise<Response> {
  return shell.strategy.handle({ request, event });
}

/** The app's HTML, with the headers it came with: the policy of safety is among them. */
export function answerScreen(event: ExtendableEvent): Promise<Response> {
  return answerFile(new Request("/"), event);
}

/** The static route looks an address up as it is, so the HTML lies once under each screen's own. */
async function storeScreens(): Promise<void> {
  const [html, cache] = await Promise.all([shell.matchPrecache("/"), caches.open(screensCache)]);
  if (html === undefined) throw new Error("The shell has no HTML.");
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
