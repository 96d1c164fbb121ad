import { laterParts, type Part, partOf } from "./part-files.ts";

/** True when a part is on the device, for use without a network. */
export async function isPartKept(part: Part): Promise<boolean> {
  if (!("caches" in globalThis)) return false;
  const shell = await caches.open("bekal-shell");
  return (await shell.keys()).some(({ url }) => partOf(new URL(url).pathname) === part);
}

/**
 * Asks the service worker, where there is one, to keep a part for use without a network.
 * @param isAsked true when the reader uses it: then it comes although a cap is reached, and counts
 */
export async function keepPart(part: Part, isAsked = true): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const { mostBytes } = laterParts[part];
  active?.postMessage({ type: "store-part", part, mostBytes, isAsked }, []);
}
