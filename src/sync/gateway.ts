import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { BekalError } from "#base/errors.ts";
import { parseJson } from "#base/json.ts";
import type { PackAsk, PackFrame } from "#wire/pack.ts";
import { storyPath } from "#wire/paths.ts";
import { type Answer, exchange } from "./exchange.ts";
import { fetchPack } from "./fetch-pack.ts";
import type { Note } from "./pay.ts";
import { sharpPath } from "./sharp-path.ts";

export interface FetchedStory {
  article: Article;
  /** As it came over the network. */
  sizeBytes: number;
}

export interface FetchedPicture {
  bytes: ArrayBuffer;
  contentType: string;
  sizeBytes: number;
}

export interface Asked {
  signal: AbortSignal;
  /** Told what the request has cost, once it is over, also when it failed. */
  note?: Note;
}

interface AskedStory extends Asked {
  /** The reader wants the publisher's latest: what a cache holds is checked with the gateway. */
  isRefresh?: boolean;
}

interface AskedPicture extends Asked {
  /** `light` unless named. */
  quality?: "light" | "full";
}

export interface PackOptions extends Asked {
  /**
   * Told of each frame as soon as it is whole; the next one waits until this has kept it.
   * @param sentBytes what the answer has cost so far, as the gateway counts it
   */
  onFrame: (frame: PackFrame, sentBytes: number) => Promise<void>;
}

export interface FetchedPack {
  /** The body as it came over the network. */
  bytes: number;
  headerBytes: number;
  /** False when the stream was cut: every frame before that was told. */
  isWhole: boolean;
}

/** What the gateway is asked for. */
export interface Gateway {
  fetchStory(url: string, options: AskedStory): Promise<FetchedStory>;
  fetchPicture(src: string, options: AskedPicture): Promise<FetchedPicture>;
  fetchPack(asks: PackAsk[], options: PackOptions): Promise<FetchedPack>;
}

/** The gateway behind the app's own origin. */
export const ownGateway: Gateway = { fetchStory, fetchPicture, fetchPack };

/** Fetches one article and passes it through the gate. @throws BekalError as `exchange` */
export async function fetchStory(
  url: string,
  { signal, note, isRefresh = false }: AskedStory,
): Promise<FetchedStory> {
  const request = {
    signal,
    note,
    cache: isRefresh ? "no-cache" : "default",
    accept: "application/json",
    isExpected: (type: string) => type === "application/json",
  } as const;
  const { bytes, sizeBytes } = await exchange(storyPath(url), request, readWhole);
  const article = parseArticle(parseJson(new TextDecoder().decode(bytes)));
  if (article === undefined) throw new BekalError("bad-reply");
  return { article, sizeBytes };
}

/** Fetches one picture that an article names, whole. @throws BekalError as `exchange` */
export function fetchPicture(
  src: string,
  { signal, note, quality = "light" }: AskedPicture,
): Promise<FetchedPicture> {
  const request = {
    signal,
    note,
    accept: "image/avif,image/webp",
    isExpected: (type: string) => type === "image/avif" || type === "image/webp",
  };
  return exchange(quality === "full" ? sharpPath(src) : src, request, readWhole);
}

async function readWhole({ response, contentType, body }: Answer): Promise<FetchedPicture> {
  const bytes = await new Response(body).arrayBuffer();
  if (bytes.byteLength === 0) throw new BekalError("bad-reply");
  return { bytes, contentType, sizeBytes: transferredBytes(response, bytes) };
}

/** What the reader paid for: the encoded body when its length is told, else what came out of it. */
function transferredBytes(response: Response, bytes: ArrayBuffer): number {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 ? length : bytes.byteLength;
}
