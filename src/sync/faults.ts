import { BekalError, type ErrorCode } from "#base/errors.ts";
import { BusyError } from "./gateway.ts";

/** What the queue keeps of a failure. */
export function reasonOf(cause: unknown): { code: ErrorCode; retryAfterMs?: number } {
  if (cause instanceof BusyError) return { code: "busy", retryAfterMs: cause.retryAfterMs };
  return { code: codeOf(cause) };
}

function codeOf(cause: unknown): ErrorCode {
  // A reply that trips our own code is a bad one: it must not hold up the stories after it.
  return cause instanceof BekalError ? cause.code : "bad-reply";
}
