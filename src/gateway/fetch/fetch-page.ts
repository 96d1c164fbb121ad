import { Agent } from "undici";
import { BekalError } from "#base/errors.ts";
import { createConnector, type Resolve } from "./connector.ts";
import { explainFailure } from "./failure.ts";
import { checkUrl } from "./judge-url.ts";
import { defaultLimits, type FetchLimits } from "./limits.ts";
import {
  headerOf,
  pageKind,
  pictureKind,
  readAnswer,
  type Kind,
  type Whole,
} from "./read-answer.ts";
import { followRedirects, type Answer, type AnswerHeaders } from "./redirects.ts";

/** The only way to the web. Both wait no longer than their deadline; both throw BekalError. */
export interface Fetcher {
  /** GETs one page through the guard, following at most five redirects. */
  fetchPage(url: string, options: { signal: AbortSignal }): Promise<FetchedPage>;
  /** GETs one raster picture the same way. */
  fetchPicture(url: string, options: { signal: AbortSignal }): Promise<FetchedPicture>;
}

export interface FetchedPage {
  /** After redirects, without its fragment. */
  url: string;
  status: number;
  /** By its bytes, not by its header alone: `text/html`, `text/plain`, `application/pdf`… */
  contentType: string;
  /** After inflation. Decoding them is left to whoever may take long (extraction/document/decode.ts). */
  bytes: Uint8Array;
  /** The content type as the header states it, with its charset. */
  statedType?: string;
  headers: PageHeaders;
}

/** The headers a page may speak through. */
interface PageHeaders {
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

/** One resource, read whole. */
interface Resource extends Whole {
  url: string;
  answer: Answer;
}

/** Builds the fetcher; `close` ends its connections. */
export function createFetcher(options: FetcherOptions): Fetcher & { close(): Promise<void> } {
  const limits = { ...defaultLimits, ...options.limits };
  const rules = {
    allowPrivate: new Set(options.allowPrivate.map((entry) => entry.toLowerCase())),
    nat64: options.nat64 ?? false,
  };
  const agent = createAgent(options, limits, rules);
  const [page, picture] = [pageKind(limits), pictureKind(limits)];

  async function fetchResource(text: string, kind: Kind, caller: AbortSignal): Promise<Resource> {
    const deadline = AbortSignal.timeout(kind.deadlineMs);
    const signal = AbortSignal.any([caller, deadline]);
    // The same for everyone: nothing of the client that asked is passed on.
    const headers = { ...ourHeaders, accept: kind.accept, "user-agent": options.userAgent };
    const get = (url: URL): Promise<Answer> => request(agent, url, { headers, signal });
    try {
      const start = checkUrl(text, rules);
      const { url, answer } = await followRedirects(start, get, { rules, hops: limits.redirects });
      const whole = await readAnswer(answer, kind, { limits, signal });
      url.hash = "";
      return { url: url.href, answer, ...whole };
    } catch (cause) {
      throw explainFailure(cause, { deadline, caller });
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

const ourHeaders = { "accept-encoding": "gzip, br", "accept-language": "id,en;q=0.8" };

async function request(
  agent: Agent,
  { origin, pathname, search }: URL,
  options: { headers: Record<string, string>; signal: AbortSignal },
): Promise<Answer> {
  const target = { origin, path: pathname + search, method: "GET" as const };
  const { statusCode, headers, body } = await agent.request({ ...target, ...options });
  return { status: statusCode, headers, body };
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

function toPage({ url, answer, bytes, type }: Resource, limits: FetchLimits): FetchedPage {
  if (type !== "application/pdf" && bytes.length > limits.htmlBytes)
    throw new BekalError("too-large");
  const statedType = headerOf(answer.headers, "content-type");
  const headers = pageHeaders(answer.headers);
  const page = { url, status: answer.status, contentType: type, bytes, headers };
  return { ...page, ...(statedType !== undefined && { statedType }) };
}

function pageHeaders(headers: AnswerHeaders): PageHeaders {
  const named = {
    cacheControl: headerOf(headers, "cache-control"),
    etag: headerOf(headers, "etag"),
    lastModified: headerOf(headers, "last-modified"),
    language: headerOf(headers, "content-language"),
    robots: headerOf(headers, "x-robots-tag"),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
