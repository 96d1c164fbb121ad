/** The page's side of the service worker: register it late, and let the reader decide on updates. */

import { serviceWorkerUrl, trustScriptUrl } from "#sharing/script-url.ts";
import { afterLoad } from "./idle.ts";

/** The answer to a wish to update now. */
export type UpdateAnswer = "applied" | "other-tabs";

/**
 * Registers the worker once the page has loaded and has nothing better to do: what it stores is
 * mostly in the browser's own cache by then. Does nothing where there are no service workers.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || __SELF_DESTROY__ || !("serviceWorker" in navigator)) return;
  afterLoad(() => {
    // "all": the browser looks for a new version through its HTTP cache, at most once a day. With
    // "none" every start asks the network for the script, which is the reader's money.
    const options = { scope: "/", updateViaCache: "all" } as const;
    // Without a worker everything still works while there is a network.
    const script = trustScriptUrl(serviceWorkerUrl);
    navigator.serviceWorker.register(script, options).catch(() => undefined);
  });
}

/**
 * Watches for a new version that is installed and waits, one that waited before this start included.
 * `apply` hands over to it and reloads this page, unless other tabs are open: then nothing happens.
 * It is for a tap of the reader's only.
 */
export function watchUpdates(onReady: (apply: () => Promise<UpdateAnswer>) => void): () => void {
  if (!("serviceWorker" in navigator)) return () => {};
  const stop = new AbortController();
  const tell = (worker: ServiceWorker) => {
    if (!stop.signal.aborted) onReady(() => applyUpdate(worker));
  };
  void watchRegistration(tell, stop.signal);
  return () => stop.abort();
}

async function watchRegistration(
  tell: (worker: ServiceWorker) => void,
  signal: AbortSignal,
): Promise<void> {
  // Ready means that a version is active: the first of all is nothing to update to.
  const registration = await navigator.serviceWorker.ready;
  if (registration.waiting !== null) tell(registration.waiting);
  const watchInstalling = () => {
    const worker = registration.installing;
    worker?.addEventListener(
      "statechange",
      () => {
        if (worker.state === "installed" && registration.active !== null) tell(worker);
      },
      { signal },
    );
  };
  watchInstalling();
  registration.addEventListener("updatefound", watchInstalling, { signal });
}

async function applyUpdate(waiting: ServiceWorker): Promise<UpdateAnswer> {
  const taken = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
  const answer = await ask(waiting);
  if (answer === "other-tabs") return answer;
  // A page that no worker controls never hears of the change: the wait has an end.
  await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 3000))]);
  location.reload();
  return answer;
}

/** Asks the waiting version to take over; no answer in time counts as a no. */
function ask(waiting: ServiceWorker): Promise<UpdateAnswer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(() => resolve("other-tabs"), 5000);
    port1.addEventListener("message", (event: MessageEvent<unknown>) =>
      resolve(isApplied(event.data) ? "applied" : "other-tabs"),
    );
    port1.start();
    waiting.postMessage({ type: "skip-waiting" }, [port2]);
  });
}

function isApplied(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "applied";
}
