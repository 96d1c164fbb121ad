import type { Library } from "#library/library.ts";
import { nextRetryAt } from "#library/queue.ts";
import { watchLibrary } from "#library/watch.ts";
import { requestBackgroundSync } from "./background.ts";
import { drainQueue } from "./drain.ts";
import type { Gateway } from "./gateway.ts";
import { longestGapMs, Pace } from "./pace.ts";
import { askOnceToPersist } from "./persist.ts";
import { fetchDictionaryOnce } from "./story-dictionary.ts";
import { createTidy } from "./tidy.ts";

/** Where the browser tells of another network: it may be the Wi-Fi that is waited for. */
const { connection }: { connection?: EventTarget } & Pick<NavigatorID, "userAgent"> = navigator;

/** No timer trusts the clock for longer. */
const longestTimerMs = 600_000;

/**
 * Keeps the queue moving while the page is open: now, when the reader comes back, when the browser
 * believes in a network, when a story is saved in any tab, and when the next attempt is due. Where
 * the browser has Background Sync, what waits goes on without the page. On a full disk nothing moves
 * until the reader saves, asks again or comes back. What was deleted in earlier sessions is released
 * first. Returns `stop`.
 */
export function startSync(library: Library, gateway?: Gateway): () => void {
  const over = new AbortController();
  const { signal } = over;
  const pace = new Pace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tidy = createTidy(library);

  async function drain() {
    clearTimeout(timer);
    pace.begin();
    await tidy(pace.isFull);
    try {
      const drained = await drainQueue({ library, signal, ...(gateway && { gateway }) });
      pace.end(drained);
      if (drained.waiting > 0 && !pace.isFull) void requestBackgroundSync();
      void askOnceToPersist(library);
      if (drained.fetched > 0) void fetchDictionaryOnce(library);
      const at = await nextRetryAt(library);
      if (at !== undefined && !pace.isFull) drainIn(Math.max(gapMs(), at - Date.now()));
    } catch (cause) {
      // The storage failed: whatever the reader does next says so, and the next event tries again.
      pace.fail(cause);
    }
  }

  /** Nobody looks at a hidden page, and the worker is woken for what waits. */
  function gapMs() {
    return document.visibilityState === "hidden" ? longestGapMs : pace.gapMs;
  }

  function drainIn(waitMs: number) {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(() => void drain(), Math.min(longestTimerMs, waitMs));
  }

  /** Several events tell the same news: the second of them waits its gap. */
  function wake() {
    if (pace.isFull || document.visibilityState === "hidden") return;
    if (pace.leftMs > 0) drainIn(pace.leftMs);
    else void drain();
  }

  function comeBack() {
    if (document.visibilityState === "hidden") return;
    pace.comeBack();
    wake();
  }

  const stopWatching = watchLibrary((change) => {
    if (change.kind === "network") pace.setReachable(change.reachable);
    if (change.kind === "settings" && pace.isHeld) void drain();
    if (change.kind !== "queue") return;
    // Before the drain: the page may be gone before it ends.
    void requestBackgroundSync();
    void drain();
  });
  window.addEventListener("focus", wake, { signal });
  window.addEventListener("online", () => void (pace.isFull || drain()), { signal });
  window.addEventListener("appinstalled", () => void askOnceToPersist(library, true), { signal });
  document.addEventListener("visibilitychange", comeBack, { signal });
  connection?.addEventListener("change", wake, { signal });
  void drain();
  return () => {
    over.abort();
    stopWatching();
    clearTimeout(timer);
  };
}
