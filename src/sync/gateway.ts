import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { BekalError } from "#base/errors.ts";
import { parseJson } from "#base/json.ts";
import { NoStoryError } from "#base/no-story.ts";
import { storyPath } from "#wire/paths.ts";
import { parseProblem, parseProblemPage, PROBLEM_TYPE } from "#wire/problem.ts";
import { createPatience } from "./patience.ts";

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

interface Asked {
  signal: AbortSignal;
  /** The reader wants the publisher's latest: what a cache holds is checked with the gateway. */
  isRefresh?: boolean;
}

/** What the gateway is asked for. */
export interface Gateway {
  fetchStory(url: string, options: Asked): Promise<FetchedStory>;
  fetchPicture(src: string, options: { signal: AbortSignal }): Promise<FetchedPicture>;
}

/** A gateway that asks to be left alone for a while. */
export class BusyError extends BekalError {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super("busy");
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Fetches one article and passes it through the gate.
 * @throws BekalError with the gateway's reason; `gateway-unreachable` without a connection;
 * `gateway-timeout` when nothing came for too long; `bad-reply` for anything it cannot have meant, such as the page of a captive portal
 */
export async function fetchStory(
  url: string,
  { signal, isRefresh = false }: Asked,
): Promise<FetchedStory> {
  const { bytes, sizeBytes } = await exchange(storyPath(url), {
    signal,
    cache: isRefresh ? "no-cache" : "default",
    accept: "application/json",
    isExpected: (type) => type === "application/json",
  });
  const article = parseArticle(parseJson(new TextDecoder().decode(bytes)));
  if (article === undefined) throw new BekalError("bad-reply");
  return { article, sizeBytes };
}

/** Fetches one picture that an article names, whole. @throws BekalError as `fetchStory` */
export function fetchPicture(
  src: string,
  { signal }: { signal: AbortSignal },
): Promise<FetchedPicture> {
  return exchange(src, {
    signal,
    accept: "image/avif,image/webp",
    isExpected: (type) => type === "image/avif" || type === "image/webp",
  });
}

interface Exchange {
  signal: AbortSignal;
  cache?: RequestCache;
  accept: string;
  isExpected(contentType: string): boolean;
}

async function exchange(path: string, request: Exchange): Promise<FetchedPicture> {
  const { response, bytes } = await ask(path, request);
  const contentType = typeOf(response);
  if (!response.ok) throw toProblem(response, contentType, bytes);
  if (!request.isExpected(contentType) || bytes.byteLength === 0) throw new BekalError("bad-reply");
  return { bytes, contentType, sizeBytes: transferredBytes(response, bytes) };
}

async function ask(path: string, { signal, accept, cache = "default" }: Exchange) {
  const patience = createPatience();
  const limit = AbortSignal.any([signal, patience.signal]);
  try {
    const options = { signal: limit, cache, headers: { accept }, credentials: "omit" } as const;
    const response = await fetch(path, options);
    const listener = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, out) {
        patience.hear();
        out.enqueue(bytes);
      },
    });
    const body = response.body?.pipeThrough(listener, { signal: limit });
    return { response, bytes: await new Response(body).arrayBuffer() };
  } catch (cause) {
    // A slow page or picture is its own fault; no connection, or one that broke, the network's.
    const isSlow = patience.signal.aborted && !signal.aborted;
    throw new BekalError(isSlow ? "gateway-timeout" : "gateway-unreachable", { cause });
  } finally {
    patience.stop();
  }
}

function toProblem(response: Response, contentType: string, bytes: ArrayBuffer): BekalError {
  if (contentType !== PROBLEM_TYPE) return new BekalError("bad-reply");
  const problem = parseJson(new TextDecoder().decode(bytes));
  const code = parseProblem(problem);
  if (code === "busy") return new BusyError(readRetryAfter(response));
  const page = parseProblemPage(problem);
  return page === undefined ? new BekalError(code ?? "bad-reply") : new NoStoryError(page);
}

function readRetryAfter(response: Response): number {
  const seconds = Number(response.headers.get("retry-after") ?? 0);
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
}

function typeOf(response: Response): string {
  return (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** What the reader paid for: the encoded body when its length is told, else what came out of it. */
function transferredBytes(response: Response, bytes: ArrayBuffer): number {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 ? length : bytes.byteLength;
}
