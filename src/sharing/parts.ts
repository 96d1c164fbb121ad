import { type Part, partOf } from "./part-files.ts";

/** True when a part is on the device, for use without a network. */
export async function isPartKept(part: Part): Promise<boolean> {
  if (!("caches" in globalThis)) return false;
  const shell = await caches.open("bekal-shell");
  return (await shell.keys()).some(({ url }) => partOf(new URL(url).pathname) === part);
}

/** Asks the service worker, where there is one, to keep parts for use without a network. */
export async function keepParts(parts: readonly Part[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: "store-parts", parts }, []);
}
