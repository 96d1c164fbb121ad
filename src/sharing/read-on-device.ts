import { type Found, type Given, mostBytes, parseFound } from "./given.ts";
import { pageWorkerUrl, trustScriptUrl } from "./script-url.ts";

/** What a page may cost on the device; it begins when the worker is there. */
const readingMs = 5000;
/** The worker's code may have to come over a thin line once. */
const loadingMs = 60_000;

interface Limits {
  signal: AbortSignal;
  timeoutMs?: number;
}

/**
 * Reads what the reader gave, in a worker of its own that ends with the task: no page holds up the app
 * or outlives its five seconds. Asks no network but for the worker's own code, once.
 * @returns undefined when it was aborted
 */
export function readOnDevice(given: Given, limits: Limits): Promise<Found | undefined> {
  const { signal, timeoutMs = readingMs } = limits;
  if (given.bytes.byteLength > mostBytes) {
    return Promise.resolve({ kind: "refused", why: "too-large" });
  }
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const worker = new Worker(trustScriptUrl(pageWorkerUrl), { type: "module" });
    let isReady = false;
    let timer = setTimeout(() => end({ kind: "refused", why: "part-missing" }), loadingMs);
    const over = new AbortController();

    function end(found: Found | undefined): void {
      clearTimeout(timer);
      over.abort();
      worker.terminate();
      resolve(found);
    }

    function begin(): void {
      isReady = true;
      clearTimeout(timer);
      timer = setTimeout(() => end({ kind: "refused", why: "too-slow" }), timeoutMs);
      worker.postMessage(given, [given.bytes]);
    }

    const options = { signal: over.signal };
    signal.addEventListener("abort", () => end(undefined), options);
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<unknown>) => (isReady ? end(parseFound(data)) : begin()),
      options,
    );
    worker.addEventListener(
      "error",
      () => end({ kind: "refused", why: isReady ? "unreadable" : "part-missing" }),
      options,
    );
  });
}
