import { BekalError, isDomException } from "#base/errors.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { dropLease, takeLease } from "./leases.ts";
import type { Library } from "./library.ts";
import { indexNext } from "./search-index.ts";
import { mergeNext } from "./search-merge.ts";
import { announce, watchLibrary } from "./watch.ts";

const lockName = "bekal-search";
/** For browsers without Web Locks; longer than any step. */
const leaseLengthMs = 60_000;
/** Stories a step: fewer would make more segments to merge, more would hold up the reader's writes. */
const most = 64;

interface Options {
  signal: AbortSignal;
  /** Waits until nothing more urgent is under way; asked before every step. */
  pause: () => Promise<void>;
}

/**
 * Keeps the index up with the library from now on: what waits now, and what changes later. Of all tabs
 * and workers one does it at a time.
 */
export function keepIndexed(library: Library, options: Options): void {
  const { signal } = options;
  const look = oneAtATime(() => tryIndexing(library, options));
  const stop = watchLibrary(({ kind }) => {
    if (kind === "story" || kind === "stories") void look();
  });
  signal.addEventListener("abort", stop, { once: true });
  void look();
}

/** A storage that fails now is tried again with the next change. */
async function tryIndexing(library: Library, options: Options): Promise<void> {
  try {
    await takeTurn(library, options, () => indexAll(library, options));
  } catch (cause) {
    const isStopped = options.signal.aborted && isDomException(cause, "AbortError");
    if (!isStopped && !(cause instanceof BekalError)) throw cause;
  }
}

/** Indexes all that waits, and merges what is to be merged. */
export async function indexAll(library: Library, { signal, pause }: Options): Promise<void> {
  for (;;) {
    await pause();
    if (signal.aborted) return;
    const count = await indexNext(library, most);
    if (count > 0) announce({ kind: "search" });
    await pause();
    if (signal.aborted) return;
    const isMerged = await mergeNext(library, { isIdle: count === 0, pause });
    if (count === 0 && !isMerged) return;
  }
}

async function takeTurn(
  library: Library,
  { signal }: Options,
  work: () => Promise<void>,
): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks !== undefined) {
    await locks.request(lockName, { signal }, work);
    return;
  }
  const lease = { name: lockName, holder: Math.random().toString(36) };
  const now = Date.now();
  if (!(await takeLease(library, { ...lease, now, lengthMs: leaseLengthMs }))) return;
  try {
    await work();
  } finally {
    await dropLease(library, lease.name, lease.holder);
  }
}
