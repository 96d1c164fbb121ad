import type { Library } from "#library/library.ts";
import { listTrips } from "#library/trips.ts";
import { watchLibrary } from "#library/watch.ts";
import { requestPeriodicPacking } from "./background.ts";
import type { UnaskedOptions } from "./due-packs.ts";
import type { PricingGateway } from "./pricing-gateway.ts";

/** How often it is looked whether a trip is to be packed, while the page is in sight. */
const everyMs = 20_000;
/** Several events tell the same news. */
const shortestGapMs = 5_000;

/**
 * Packs trips before they leave while the page is open: now, when the reader comes back, when the
 * network does, when trips change, and as time goes by. Where the browser has Periodic Background
 * Sync it is asked to do so without the page. Costs nothing as long as there is no trip. Returns `stop`.
 */
export function startPacking(library: Library, gateway?: PricingGateway): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = -Infinity;

  async function look(): Promise<void> {
    if (document.visibilityState === "hidden") return;
    // Not the clock: it may jump.
    lookedAt = performance.now();
    await packNow(library, { signal, ...(gateway && { gateway }) });
    lookIn(everyMs);
  }

  function lookIn(waitMs: number): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void look(), waitMs);
  }

  const wake = () => lookIn(Math.max(0, lookedAt + shortestGapMs - performance.now()));
  let isReachable: boolean | undefined;
  const stopWatching = watchLibrary((change) => {
    if (change.kind === "packs") wake();
    if (change.kind !== "network") return;
    if (change.reachable && isReachable === false) wake();
    isReachable = change.reachable;
  });
  for (const news of ["focus", "online"]) window.addEventListener(news, wake, { signal });
  document.addEventListener("visibilitychange", wake, { signal });
  wake();
  return () => {
    over.abort();
    stopWatching();
    clearTimeout(timer);
  };
}

async function packNow(library: Library, options: UnaskedOptions): Promise<void> {
  try {
    const trips = await listTrips(library);
    if (trips.every(({ isPaused }) => isPaused)) return;
    void requestPeriodicPacking();
    // Most readers open the app more often than they pack: this code comes when there is a trip.
    const { packIfDue } = await import("./pack-due.ts");
    await packIfDue(library, options);
  } catch {
    // Storage that failed is told by whatever the reader does next; the next look tries again.
  }
}
