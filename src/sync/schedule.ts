import { purgeDeleted } from "#library/deletion.ts";
import type { Library } from "#library/library.ts";
import { nextRetryAt } from "#library/queue.ts";
import { type Change, watchLibrary } from "#library/watch.ts";
import { requestBackgroundSync } from "./background.ts";
import { drainQueue } from "./drain.ts";
import type { Gateway } from "./gateway.ts";
import { askOnceToPersist } from "./persist.ts";

/** Between two drains that nobody asked for. */
const shortestGapMs = 5_000;
/** While the gateway does not answer, the gap doubles up to this. */
const longestGapMs = 60_000;
/** No timer trusts the clock for longer. */
const longestTimerMs = 600_000;

/**
 * Keeps the queue moving while the page is open: now, when the reader comes back, when the browser
 * believes in a network, when a story is saved in any tab, and when the next attempt is due. Where
 * the browser has Background Sync, what waits goes on without the page. After the first drain it
 * also releases what was deleted in earlier sessions. Returns `stop`.
 */
export function startSync(library: Library, gateway?: Gateway): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReachable = true;
  let misses = 0;
  let isTidy = false;
  let begunAt = -Infinity;

  async function drain() {
    clearTimeout(timer);
    // Not the clock: it may jump.
    begunAt = performance.now();
    try {
      const { waiting } = await drainQueue({ library, signal, ...(gateway && { gateway }) });
      if (waiting > 0) void requestBackgroundSync();
      void askOnceToPersist(library);
      if (!isTidy) await purgeDeleted(library, Date.now());
      isTidy = true;
      await setTimer();
    } catch {
      // The storage failed: whatever the reader does next says so, and the next event tries again.
    }
  }

  async function setTimer() {
    misses = isReachable ? 0 : misses + 1;
    const gapMs = Math.min(longestGapMs, shortestGapMs * 2 ** Math.max(0, misses - 1));
    const at = await nextRetryAt(library);
    if (at === undefined || signal.aborted) return;
    const waitMs = Math.min(longestTimerMs, Math.max(gapMs, at - Date.now()));
    clearTimeout(timer);
    timer = setTimeout(() => void drain(), waitMs);
  }

  /** Several events tell the same news: the second of them waits its gap. */
  function wake() {
    if (document.visibilityState === "hidden") return;
    const leftMs = begunAt + shortestGapMs - performance.now();
    if (leftMs <= 0) return void drain();
    clearTimeout(timer);
    timer = setTimeout(() => void drain(), leftMs);
  }

  function onChange(change: Change) {
    if (change.kind === "network") isReachable = change.reachable;
    if (change.kind !== "queue") return;
    // Before the drain: the page may be gone before it ends.
    void requestBackgroundSync();
    void drain();
  }

  const stopWatching = watchLibrary(onChange);
  window.addEventListener("focus", wake, { signal });
  window.addEventListener("online", () => void drain(), { signal });
  document.addEventListener("visibilitychange", wake, { signal });
  void drain();
  return () => {
    over.abort();
    stopWatching();
    clearTimeout(timer);
  };
}
