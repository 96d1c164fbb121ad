import { isOurCache } from "./caches.ts";

/**
 * The kill switch (`BEKAL_SELF_DESTROY=1 npm run build`): served in the worker's place, it takes the
 * worker and its copies of the shell away. The library is not touched, no page is reloaded, and the
 * next ordinary build installs itself again.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(removeWorker()));

async function removeWorker(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurCache).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
