import { ownField } from "#base/json.ts";
import { type Found, type Given, mostBytes, parseFound, type Refusal } from "./given.ts";
import { keepPart } from "./parts.ts";
import { parseParts } from "./part-files.ts";
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
    const over = new AbortController();
    let hasBegun = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function end(found: Found | undefined): void {
      clearTimeout(timer);
      over.abort();
      worker.terminate();
      resolve(found);
    }

    function endIn(ms: number, why: Refusal): void {
      clearTimeout(timer);
      timer = setTimeout(() => end({ kind: "refused", why }), ms);
    }

    function take(answer: unknown): void {
      // What was loaded once works without a network from now on.
      for (const part of parseParts(ownField(answer, "parts"))) void keepPart(part);
      end(parseFound(ownField(answer, "found")));
    }

    function hear(said: unknown): void {
      if (said === "loading") return endIn(loadingMs, "pdf-missing");
      if (said !== "ready") return take(said);
      endIn(timeoutMs, "too-slow");
      if (hasBegun) return;
      hasBegun = true;
      worker.postMessage(given, [given.bytes]);
    }

    const options = { signal: over.signal };
    endIn(loadingMs, "part-missing");
    signal.addEventListener("abort", () => end(undefined), options);
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => hear(data), options);
    worker.addEventListener(
      "error",
      () => end({ kind: "refused", why: hasBegun ? "unreadable" : "part-missing" }),
      options,
    );
  });
}
