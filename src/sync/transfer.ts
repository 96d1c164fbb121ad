import { headersOf, isUnchanged } from "./transfer-headers.ts";

/** What a request and its answer weighed on the network. */
export interface Transfer {
  /** Of the answer's body and the request's, encoded as they travelled. */
  bodyBytes: number;
  /** Of request and answer: an estimate, for no browser tells all of them. */
  headerBytes: number;
}

/** A transfer that is over. */
interface Finished {
  url: string;
  /** `performance.now()` before it was asked for. */
  startedAt: number;
  /** Absent when it failed before any header came. */
  response?: Response;
  /** Decoded bytes that were read: what counts when nobody tells more. */
  readBytes?: number;
  method?: "GET" | "POST";
  /** Headers that were set by hand. */
  requestHeaders?: Record<string, string>;
  /** Bytes of the request's body. */
  sentBytes?: number;
}

export const noTransfer: Transfer = { bodyBytes: 0, headerBytes: 0 };

/**
 * What a transfer cost: by the browser's own count where it has one, else by the length that the
 * answer names, else by what was read. Nothing when it came out of a cache.
 */
export async function measureTransfer(finished: Finished): Promise<Transfer> {
  const { sentBytes = 0 } = finished;
  const entry = await findEntry(finished.url, finished.startedAt);
  if (entry !== undefined && isFromCache(entry, finished.response)) return noTransfer;
  const answerBytes = entry === undefined ? tellsLength(finished) : bodyOf(entry, finished);
  return {
    bodyBytes: answerBytes + sentBytes,
    headerBytes: headersOf({ ...finished, ...(entry && { entry }) }),
  };
}

/** Both parts together. */
export function bytesOf({ bodyBytes, headerBytes }: Transfer): number {
  return bodyBytes + headerBytes;
}

/** A count comes a moment after the last byte. */
const longestCountWaitMs = 50;
/** Browsers keep 250 counts and then no more. */
const mostEntries = 150;

async function findEntry(
  url: string,
  startedAt: number,
): Promise<PerformanceResourceTiming | undefined> {
  const { href } = new URL(url, self.location.href);
  for (const end = performance.now() + longestCountWaitMs; ;) {
    const entry = entriesOf(href).find((one) => one.startTime >= startedAt - 1);
    if (entry !== undefined || performance.now() > end) {
      if (performance.getEntriesByType("resource").length > mostEntries) {
        performance.clearResourceTimings();
      }
      return entry;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function entriesOf(href: string): PerformanceResourceTiming[] {
  const entries = performance.getEntriesByName(href, "resource");
  return entries.filter((entry) => entry instanceof PerformanceResourceTiming);
}

/** A cache answers without the network; a failed transfer has no count either. */
function isFromCache(entry: PerformanceResourceTiming, response: Response | undefined): boolean {
  return response !== undefined && entry.transferSize === 0 && entry.encodedBodySize > 0;
}

function bodyOf(entry: PerformanceResourceTiming, { readBytes = 0 }: Finished): number {
  if (isUnchanged(entry)) return 0;
  // A transfer that was cut is not counted by the browser, but what was read had come.
  return entry.encodedBodySize > 0 ? entry.encodedBodySize : readBytes;
}

function tellsLength({ response, readBytes = 0 }: Finished): number {
  const length = Number(response?.headers.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 ? length : readBytes;
}
