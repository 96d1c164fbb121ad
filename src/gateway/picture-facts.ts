import { availableParallelism } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import pLimit from "p-limit";
import { isRecord, parseJson } from "#base/json.ts";
import { createFetchQueue } from "./fetch-queue.ts";
import { fullBytesFor } from "./full-bytes.ts";
import { judgeError } from "./judge-error.ts";
import type { Pictures } from "./picture-answers.ts";
import type { PictureProbe } from "./probe-picture.ts";
import { createSingleFlight } from "./single-flight.ts";
import type { Store } from "./store/store.ts";

/** What the gateway knows of one picture. Bytes are without headers. */
export interface PictureFacts extends PictureProbe {
  /** As a reader gets it: the bytes of the AVIF that is kept for the reader. */
  lightBytes: number;
  /** At 1080 pixels: an estimate (full-bytes.ts) that costs no encoding. */
  fullBytes: number;
}

/** The facts of pictures, by the publisher's own URL. */
export interface PictureFactsBook {
  /** What is known by now; asks no publisher. */
  known(urls: readonly string[]): Promise<Map<string, PictureFacts>>;
  /**
   * Fetches, makes and keeps what is not known yet, and answers with all that is known after
   * `waitMs` or when the signal ends the wait; the rest goes on behind it. Pictures that failed
   * lately are not asked for again. Never rejects for what a publisher or a file may do.
   */
  measure(urls: readonly string[], options: MeasureOptions): Promise<Map<string, PictureFacts>>;
}

export interface MeasureOptions {
  waitMs: number;
  signal?: AbortSignal;
}

interface Options {
  store: Store;
  pictures: Pictures;
  /** @throws BekalError with the reason why there is no picture */
  probe: (url: string) => Promise<PictureProbe>;
}

const KEEP_MS = 30 * 24 * 60 * 60_000;
/** A failed picture is not measured again sooner; a reader who asks for it is answered as ever. */
const FAILED_MS = 10 * 60_000;
/** Of the four fetches at one publisher, one stays free for what a reader waits for. */
const unasked = { maxRunning: 8, maxRunningPerHost: 3, maxWaiting: 400, maxWaitMs: 60_000 };

/** What the store tells of one picture. */
type Kept = PictureFacts | "failed" | undefined;

/** Measures pictures and keeps what it learns; those who ask together share the work. */
export function createPictureFacts({ store, pictures, probe }: Options): PictureFactsBook {
  const fly = createSingleFlight<Kept>();
  const fetching = createFetchQueue(unasked);
  // No more than this stands before a reader's own picture at the encoder.
  const making = pLimit(availableParallelism());
  const keyOf = (url: string) => `facts1:${url}`;

  async function get(url: string): Promise<Kept> {
    const bytes = await store.get(keyOf(url));
    return bytes && parseKept(new TextDecoder().decode(bytes));
  }

  async function keep(url: string, kept: Exclude<Kept, undefined>): Promise<Kept> {
    const ttlMs = kept === "failed" ? FAILED_MS : KEEP_MS;
    await store.set(keyOf(url), Buffer.from(JSON.stringify(kept)), ttlMs);
    return kept;
  }

  async function make(url: string): Promise<Kept> {
    const seen = await probe(url);
    const light = await making(() =>
      pictures.getPicture(url, { quality: "light", format: "avif" }),
    );
    if (light.kind === "problem") return light.code === "busy" ? undefined : keep(url, "failed");
    const lightBytes = light.bytes.byteLength;
    return keep(url, { ...seen, lightBytes, fullBytes: fullBytesFor(seen, lightBytes) });
  }

  function measureOne(url: string): Promise<Kept> {
    return fly(url, async () => {
      try {
        const signal = AbortSignal.timeout(unasked.maxWaitMs);
        return (await get(url)) ?? (await fetching.run(hostOf(url), () => make(url), { signal }));
      } catch (cause) {
        // Too much to do is nobody's failure: the next reader of the story may have more luck.
        if (isOverloaded(cause)) return undefined;
        return keep(url, "failed");
      }
    });
  }

  async function getAll(urls: readonly string[]): Promise<Map<string, Kept>> {
    const found = [...new Set(urls)].map(async (url) => [url, await get(url)] as const);
    return new Map(await Promise.all(found));
  }

  return {
    known: async (urls) => onlyFacts(await getAll(urls)),
    async measure(urls, { waitMs, signal }) {
      const found = await getAll(urls);
      const unknown = [...found.keys()].filter((url) => found.get(url) === undefined);
      const works = unknown.map(async (url) => found.set(url, await measureOne(url)));
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
  if (cause instanceof DOMException) return true;
  return judgeError(cause).code === "busy";
}

function onlyFacts(all: Iterable<readonly [string, Kept]>): Map<string, PictureFacts> {
  const facts = new Map<string, PictureFacts>();
  for (const [url, kept] of all) if (kept !== undefined && kept !== "failed") facts.set(url, kept);
  return facts;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? "";
}

const counts = ["width", "height", "originalBytes", "lightBytes", "fullBytes"] as const;

function parseKept(text: string): Kept {
  const value = parseJson(text);
  if (value === "failed") return value;
  if (!isRecord(value)) return undefined;
  const [width, height, originalBytes, lightBytes, fullBytes] = counts.map((key) => value[key]);
  const { thumbHash, isDecorative } = value;
  if (typeof thumbHash !== "string" || typeof isDecorative !== "boolean") return undefined;
  if (typeof width !== "number" || typeof height !== "number") return undefined;
  if (typeof originalBytes !== "number" || typeof lightBytes !== "number") return undefined;
  if (typeof fullBytes !== "number") return undefined;
  return { width, height, originalBytes, thumbHash, isDecorative, lightBytes, fullBytes };
}
