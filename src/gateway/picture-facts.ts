import { availableParallelism } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import pLimit from "p-limit";
import { createFactsShelf, type Kept } from "./facts-shelf.ts";
import { createFetchQueue } from "./fetch-queue.ts";
import { judgeError } from "./judge-error.ts";
import { fullBytesFor } from "./likely-bytes.ts";
import type { Pictures } from "./picture-answers.ts";
import type { PictureProbe } from "./probe-picture.ts";
import { createSingleFlight } from "./single-flight.ts";
import type { Store } from "./store/store.ts";

/** What the gateway knows of one picture. Bytes are without headers. */
export interface PictureFacts extends Omit<PictureProbe, "likelyBytes"> {
  /** As a reader gets it: the bytes of the AVIF, or an estimate until that is made. */
  lightBytes: number;
  /** At 1080 pixels: always an estimate (likely-bytes.ts). */
  fullBytes: number;
  /** True once the light form is made, and kept for the reader. */
  isMade: boolean;
}

/** The facts of pictures, by the publisher's own URL. */
export interface PictureFactsBook {
  /** What is known by now; asks no publisher. */
  known(urls: readonly string[]): Promise<Map<string, PictureFacts>>;
  /**
   * Fetches, looks at and keeps what is not known yet, and answers with all that is known after
   * `waitMs` or when the signal ends the wait; the rest goes on behind it. Pictures that failed
   * lately are not asked for again. Never rejects for what a publisher or a file may do.
   */
  measure(urls: readonly string[], options: MeasureOptions): Promise<Map<string, PictureFacts>>;
}

export interface MeasureOptions {
  waitMs: number;
  /** Makes the light forms too: ten times the work, for the exact bytes and for whoever wants them. */
  areMade?: true;
  signal?: AbortSignal;
}

interface Options {
  store: Store;
  pictures: Pictures;
  /** @throws BekalError with the reason why there is no picture */
  probe: (url: string) => Promise<PictureProbe>;
}

/** Of the four fetches at one publisher, one stays free for what a reader waits for. */
const unasked = { maxRunning: 8, maxRunningPerHost: 3, maxWaiting: 400, maxWaitMs: 60_000 };

/** Measures pictures and keeps what it learns; those who ask together share the work. */
export function createPictureFacts({ store, pictures, probe }: Options): PictureFactsBook {
  const shelf = createFactsShelf(store);
  const flyLook = createSingleFlight<Kept>();
  const flyMake = createSingleFlight<Kept>();
  const looking = createFetchQueue(unasked);
  // One core stays free for looking, and for a picture that a reader waits for.
  const making = pLimit(Math.max(1, availableParallelism() - 1));

  async function look(url: string): Promise<Kept> {
    const signal = AbortSignal.timeout(unasked.maxWaitMs);
    const { likelyBytes: lightBytes, ...seen } = await looking.run(hostOf(url), () => probe(url), {
      signal,
    });
    const fullBytes = fullBytesFor(seen, lightBytes);
    return shelf.keep(url, { ...seen, lightBytes, fullBytes, isMade: false });
  }

  async function make(url: string): Promise<Kept> {
    const seen = await getOrLook(url);
    if (seen === undefined || seen === "failed" || seen.isMade) return seen;
    const light = await making(() =>
      pictures.getPicture(url, { quality: "light", format: "avif" }),
    );
    if (light.kind === "problem") return light.code === "busy" ? seen : shelf.keep(url, "failed");
    const lightBytes = light.bytes.byteLength;
    const fullBytes = fullBytesFor(seen, lightBytes);
    return shelf.keep(url, { ...seen, lightBytes, fullBytes, isMade: true });
  }

  async function orFailed(url: string, work: () => Promise<Kept>): Promise<Kept> {
    try {
      return await work();
    } catch (cause) {
      // Too much to do is nobody's failure: the next reader of the story may have more luck.
      return isOverloaded(cause) ? undefined : shelf.keep(url, "failed");
    }
  }

  async function getOrLook(url: string): Promise<Kept> {
    return (await shelf.get(url)) ?? flyLook(url, () => orFailed(url, () => look(url)));
  }

  return {
    known: async (urls) => onlyFacts(await shelf.getAll(urls)),
    async measure(urls, { waitMs, areMade = false, signal }) {
      const found = await shelf.getAll(urls);
      const isDone = (kept: Kept) => kept === "failed" || (kept && (kept.isMade || !areMade));
      const unknown = [...found.keys()].filter((url) => !isDone(found.get(url)));
      const works = unknown.map(async (url) => {
        found.set(url, await getOrLook(url));
        if (areMade) found.set(url, await flyMake(url, () => orFailed(url, () => make(url))));
      });
      await within(Promise.all(works), waitMs, signal);
      return onlyFacts(found);
    },
  };
}

/** Waits for the work until the time is over or the signal comes; the work itself goes on. */
async function within(work: Promise<unknown>, waitMs: number, signal?: AbortSignal): Promise<void> {
  const over = new AbortController();
  const either = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]);
  const wait = delay(waitMs, undefined, { signal: either }).catch(() => {
    // Ended early: by the work itself, or by who waits for it.
  });
  await Promise.race([work, wait]);
  over.abort();
}

/** @throws what is a mistake of ours */
function isOverloaded(cause: unknown): boolean {
  return cause instanceof DOMException || judgeError(cause).code === "busy";
}

function onlyFacts(all: ReadonlyMap<string, Kept>): Map<string, PictureFacts> {
  const facts = new Map<string, PictureFacts>();
  for (const [url, kept] of all) if (kept !== undefined && kept !== "failed") facts.set(url, kept);
  return facts;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? "";
}
