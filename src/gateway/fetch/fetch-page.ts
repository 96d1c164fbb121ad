import { Agent } from "undici";
import { BekalError } from "#base/errors.ts";
import { createConnector, type Resolve } from "./connector.ts";
import { decodeText } from "./decode.ts";
import { explainFailure, statusFailure } from "./failure.ts";
import { parseEncoding, readBody } from "./inflate.ts";
import { checkUrl, type UrlRules } from "./judge-url.ts";
import { defaultLimits, type FetchLimits } from "./limits.ts";
import { discard, followRedirects, type Answer, type AnswerHeaders } from "./redirects.ts";
import { isPictureType, isTextType, sniffType } from "./sniff.ts";

/** The only way to the web. Both wait no longer than their deadline; both throw BekalError. */
export interface Fetcher {
  /** GETs one page of text through the guard, following at most five redirects. */
  fetchPage(url: string, options: { signal: AbortSignal }): Promise<FetchedPage>;
  /** GETs one raster picture the same way. */
  fetchPicture(url: string, options: { signal: AbortSignal }): Promise<FetchedPicture>;
}

export interface FetchedPage {
  /** After redirects, without its fragment. */
  url: string;
  status: number;
  /** By its bytes, not by its header alone: `text/html`, `text/plain`, `application/json`… */
  contentType: string;
  text: string;
  /** After inflation, before decoding. */
  sizeBytes: number;
  headers: PageHeaders;
}

/** The headers a page may speak through. */
export interface PageHeaders {
  cacheControl?: string;
  etag?: string;
  lastModified?: string;
  language?: string;
  robots?: string;
}

export interface FetchedPicture {
  url: string;
  bytes: Uint8Array;
  contentType: string;
}

export interface FetcherOptions {
  /** Exact `host:port` pairs: the only way around the judge. */
  allowPrivate: string[];
  nat64?: boolean;
  userAgent: string;
  limits?: Partial<FetchLimits>;
  /** Tests answer for the name server. */
  resolve?: Resolve;
}

/** What differs between a page and a picture. */
interface Kind {
  accept: string;
  deadlineMs: number;
  rawBytes: number;
  decodedBytes: number;
  isWanted: (type: string) => boolean;
}

/** One resource, read whole. */
interface Resource {
  url: string;
  answer: Answer;
  bytes: Uint8Array;
  type: string;
}

/** Builds the fetcher; `close` ends its connections. */
export function createFetcher(options: FetcherOptions): Fetcher & { close(): Promise<void> } {
  const limits = { ...defaultLimits, ...options.limits };
  const nat64 = options.nat64 ?? false;
  const allowPrivate = new Set(options.allowPrivate.map((entry) => entry.toLowerCase()));
  const rules: UrlRules = { allowPrivate, nat64 };
  const agent = createAgent(options, limits, { allowPrivate, nat64 });
  const { page, picture } = kinds(limits);

  async function fetchResource(text: string, kind: Kind, caller: AbortSignal): Promise<Resource> {
    caller.throwIfAborted();
    const deadline = AbortSignal.timeout(kind.deadlineMs);
    const signal = AbortSignal.any([caller, deadline]);
    const get = async (url: URL): Promise<Answer> => {
      const headers = { "user-agent": options.userAgent, ...requestHeaders(kind) };
      const path = url.pathname + url.search;
      const request = { origin: url.origin, path, method: "GET" as const, headers, signal };
      const { statusCode, ...answer } = await agent.request(request);
      return { status: statusCode, ...answer };
    };
    try {
      const hops = limits.redirects;
      const { url, answer } = await followRedirects(checkUrl(text, rules), get, { rules, hops });
      url.hash = "";
      return { url: url.href, answer, ...(await readAnswer(answer, kind, signal)) };
    } catch (cause) {
      throw explainFailure(cause, { deadline, caller });
    }
  }

  async function readAnswer(answer: Answer, kind: Kind, signal: AbortSignal) {
    try {
      return await readWanted(answer, kind, { limits, signal });
    } catch (cause) {
      discard(answer.body);
      throw cause;
    }
  }

  return {
    async fetchPage(url, { signal }) {
      return toPage(await fetchResource(url, page, signal), limits);
    },
    async fetchPicture(url, { signal }) {
      const resource = await fetchResource(url, picture, signal);
      return { url: resource.url, bytes: resource.bytes, contentType: resource.type };
    },
    close: () => agent.destroy(),
  };
}

function createAgent(
  { resolve }: FetcherOptions,
  limits: FetchLimits,
  rules: { allowPrivate: ReadonlySet<string>; nat64: boolean },
): Agent {
  const { connectMs, addresses } = limits;
  const connect = createConnector({ ...rules, connectMs, addresses, ...(resolve && { resolve }) });
  return new Agent({
    connect,
    connections: limits.connections,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyIdleMs,
    allowH2: false,
    // A server may not keep a connection of ours for longer than a story's pictures take.
    keepAliveMaxTimeout: 10_000,
  });
}

function kinds(limits: FetchLimits): { page: Kind; picture: Kind } {
  return {
    page: {
      accept: "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
      deadlineMs: limits.pageMs,
      rawBytes: limits.pageRawBytes,
      decodedBytes: limits.pageBytes,
      isWanted: isTextType,
    },
    picture: {
      accept: "image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9,*/*;q=0.1",
      deadlineMs: limits.pictureMs,
      rawBytes: limits.pictureRawBytes,
      decodedBytes: limits.pictureBytes,
      isWanted: isPictureType,
    },
  };
}

/** The same for everyone: nothing of the client that asked is passed on. */
function requestHeaders({ accept }: Kind): Record<string, string> {
  return { accept, "accept-encoding": "gzip, br", "accept-language": "id,en;q=0.8" };
}

/** Judges an answer by its status, its length and its first bytes, then reads it. */
async function readWanted(
  { status, headers, body }: Answer,
  kind: Kind,
  { limits, signal }: { limits: FetchLimits; signal: AbortSignal },
): Promise<{ bytes: Uint8Array; type: string }> {
  const failure = statusFailure(status, headers);
  if (failure) throw failure;
  if (Number(headers["content-length"]) > kind.rawBytes) throw new BekalError("too-large");

  let type = "";
  const onHead = (head: Uint8Array): void => {
    type = sniffType(head, single(headers, "content-type"));
    if (!kind.isWanted(type)) throw new BekalError("unsupported-type", { message: type });
  };
  const encoding = parseEncoding(headers["content-encoding"]);
  const { rawBytes, decodedBytes } = kind;
  const { ratio, ratioFromBytes } = limits;
  const bodyLimits = { rawBytes, decodedBytes, ratio, ratioFromBytes };
  const bytes = await readBody(body, { encoding, limits: bodyLimits, signal, onHead });
  return { bytes, type };
}

function toPage({ url, answer, bytes, type }: Resource, limits: FetchLimits): FetchedPage {
  if (bytes.length > limits.htmlBytes) throw new BekalError("too-large");
  const { text } = decodeText(bytes, single(answer.headers, "content-type"));
  const headers = pageHeaders(answer.headers);
  return { url, status: answer.status, contentType: type, text, sizeBytes: bytes.length, headers };
}

function pageHeaders(headers: AnswerHeaders): PageHeaders {
  const named = {
    cacheControl: single(headers, "cache-control"),
    etag: single(headers, "etag"),
    lastModified: single(headers, "last-modified"),
    language: single(headers, "content-language"),
    robots: single(headers, "x-robots-tag"),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

/** Lists said in several headers are one list (RFC 9110 §5.3). */
function single(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
