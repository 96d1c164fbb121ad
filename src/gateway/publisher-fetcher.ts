import type { FetchedPage, FetchedPicture, Fetcher } from "./fetch/fetch-page.ts";
import type { FetchQueue } from "./fetch-queue.ts";

interface Options {
  signal: AbortSignal;
  /** Waits for room past the usual five seconds, until the signal. */
  patient?: boolean;
}

/** The guarded fetcher behind the queue: nobody asks a publisher in any other way. */
export interface PublisherFetcher {
  fetchPage(url: string, options: Options): Promise<FetchedPage>;
  fetchPicture(url: string, options: Options): Promise<FetchedPicture>;
}

/** Puts a queue before a fetcher. */
export function createPublisherFetcher(fetcher: Fetcher, queue: FetchQueue): PublisherFetcher {
  return {
    fetchPage: (url, options) =>
      queue.run(hostIn(url), () => fetcher.fetchPage(url, { signal: options.signal }), options),
    fetchPicture: (url, options) =>
      queue.run(hostIn(url), () => fetcher.fetchPicture(url, { signal: options.signal }), options),
  };
}

function hostIn(url: string): string {
  return URL.parse(url)?.host ?? "";
}
