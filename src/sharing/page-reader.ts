import { pageWorkerUrl } from "./script-url.ts";

/** True when pages can be read without a network. */
export async function isPageReaderKept(): Promise<boolean> {
  if (!("caches" in globalThis)) return false;
  return (await caches.match(pageWorkerUrl)) !== undefined;
}

/** Asks the service worker, where there is one, to keep that part for use without a network. */
export async function keepPageReader(): Promise<void> {
  if (!("serviceWorker" in navigator) || (await isPageReaderKept())) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: "store-part", part: "page-reader" }, []);
}
