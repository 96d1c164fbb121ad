import { BekalError, isDomException } from "#base/errors.ts";
import type { AnswerHeaders } from "./redirects.ts";

/** What a publisher's status means to a reader; undefined when there is a resource to read. */
export function statusFailure(status: number, headers: AnswerHeaders): BekalError | undefined {
  if (status >= 200 && status < 300) return undefined;
  return new BekalError(codeOfStatus(status, headers), { message: `publisher said ${status}` });
}

function codeOfStatus(status: number, headers: AnswerHeaders) {
  if (status === 404 || status === 410) return "not-found";
  if (status === 401 || status === 407) return "login-needed";
  if (status === 402) return "paywall";
  if (status === 403 && headers["www-authenticate"] !== undefined) return "login-needed";
  return "publisher-unreachable";
}

/** How an exchange can end early: the fetch's own deadline, or whoever asked for it. */
export interface Ends {
  deadline: AbortSignal;
  caller: AbortSignal;
}

const timeouts = new Set([
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "ETIMEDOUT",
]);

/**
 * The failure to throw for whatever an exchange threw: a BekalError with the cause, the caller's
 * own reason when the caller ended it, and errors that are nobody's fault but ours unchanged.
 */
export function explainFailure(cause: unknown, { deadline, caller }: Ends): unknown {
  const known = knownCause(cause);
  if (known) return known;
  if (deadline.aborted) return new BekalError("publisher-timeout", { cause });
  if (caller.aborted) {
    const reason: unknown = caller.reason;
    if (!isDomException(reason, "TimeoutError")) return reason;
    return new BekalError("publisher-timeout", { cause: reason });
  }
  const code = codeOf(cause);
  if (code === undefined) return cause;
  if (timeouts.has(code)) return new BekalError("publisher-timeout", { cause });
  if (code === "UND_ERR_HEADERS_OVERFLOW") return new BekalError("too-large", { cause });
  return new BekalError("publisher-unreachable", { cause });
}

/** The guard's own verdict, however deep undici wrapped it. */
function knownCause(error: unknown, depth = 0): BekalError | undefined {
  if (error instanceof BekalError) return error;
  if (!(error instanceof Error) || depth > 4) return undefined;
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map((one) => knownCause(one, depth + 1)).find((one) => one !== undefined);
}

/** Errors of the network, of undici and of zlib carry a code; errors of the program do not. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
