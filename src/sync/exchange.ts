import { BekalError } from "#base/errors.ts";
import { parseJson } from "#base/json.ts";
import { NoStoryError } from "#base/no-story.ts";
import { parseProblem, parseProblemPage, PROBLEM_TYPE } from "#wire/problem.ts";
import { createPatience } from "./patience.ts";
import { measureTransfer, type Transfer } from "./transfer.ts";

/** One request to the gateway. */
export interface Asking {
  signal: AbortSignal;
  accept: string;
  cache?: RequestCache;
  /** Sent as JSON by `POST`. */
  body?: unknown;
  isExpected(contentType: string): boolean;
  /** How long nothing may come; without it as long as the gateway may take for a story. */
  silenceMs?: number;
  /** Told what the request has cost, once it is over. */
  note?: ((spent: Transfer) => void) | undefined;
}

/** An answer of the kind that was asked for, whose body is still under way. */
export interface Answer {
  response: Response;
  contentType: string;
  body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
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
 * Asks the gateway and reads the answer while it comes; the request is over when `read` is.
 * @param read gets the body as it arrives; what a broken connection makes it throw is told as such
 * @throws BekalError with the gateway's reason; `gateway-unreachable` without a connection;
 * `gateway-timeout` when nothing came for too long; `bad-reply` for anything it cannot have meant,
 * such as the page of a captive portal
 */
export async function exchange<Result>(
  path: string,
  request: Asking,
  read: (answer: Answer) => Promise<Result>,
): Promise<Result> {
  const { signal } = request;
  const patience = createPatience(request.silenceMs);
  const limit = AbortSignal.any([signal, patience.signal]);
  const startedAt = performance.now();
  let readBytes = 0;
  let response: Response | undefined;
  try {
    response = await fetch(path, optionsOf(request, limit));
    const listener = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, out) {
        patience.hear();
        readBytes += bytes.byteLength;
        out.enqueue(bytes);
      },
    });
    const body = response.body?.pipeThrough(listener, { signal: limit });
    const contentType = typeOf(response);
    if (!response.ok) throw await toProblem(response, contentType, body);
    if (!request.isExpected(contentType)) {
      // A captive portal's page need not come to its end.
      void body?.cancel().catch(() => undefined);
      throw new BekalError("bad-reply");
    }
    return await read({ response, contentType, body });
  } catch (cause) {
    if (cause instanceof BekalError) throw cause;
    // A slow page or picture is its own fault; no connection, or one that broke, the network's.
    const isSlow = patience.signal.aborted && !signal.aborted;
    throw new BekalError(isSlow ? "gateway-timeout" : "gateway-unreachable", { cause });
  } finally {
    patience.stop();
    // Without any answer nobody can tell whether anything was sent: nothing is counted.
    if (response !== undefined) await measure(path, request, { response, startedAt, readBytes });
  }
}

async function measure(
  url: string,
  { note, body }: Asking,
  count: { response: Response; startedAt: number; readBytes: number },
): Promise<void> {
  if (note === undefined) return;
  const sent = body === undefined ? {} : ({ method: "POST", sentBytes: sizeOf(body) } as const);
  note(await measureTransfer({ url, ...count, ...sent }));
}

/** What a request's body weighs, bytes. */
export function sizeOf(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).byteLength;
}

function optionsOf({ accept, cache = "default", body }: Asking, signal: AbortSignal): RequestInit {
  const options = { signal, cache, credentials: "omit", headers: { accept } } as const;
  if (body === undefined) return options;
  const headers = { accept, "content-type": "application/json" };
  return { ...options, method: "POST", headers, body: JSON.stringify(body) };
}

async function toProblem(
  response: Response,
  contentType: string,
  body: Answer["body"],
): Promise<BekalError> {
  if (contentType !== PROBLEM_TYPE) return new BekalError("bad-reply");
  const problem = parseJson(await new Response(body).text());
  return readProblem(problem, readRetryAfter(response));
}

/** The failure that a problem document of the gateway tells of. */
function readProblem(problem: unknown, retryAfterMs = 0): BekalError {
  const code = parseProblem(problem);
  if (code === "busy") return new BusyError(retryAfterMs);
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
