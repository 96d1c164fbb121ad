import { BekalError, type ErrorCode } from "#base/errors.ts";
import { NoStoryError, type PageFacts } from "#base/no-story.ts";
import { BusyError } from "./exchange.ts";

interface Fault {
  code: ErrorCode;
  retryAfterMs?: number;
  page?: PageFacts;
}

/** What the queue keeps of a failure. */
export function reasonOf(cause: unknown): Fault {
  if (cause instanceof NoStoryError) return { code: cause.code, page: cause.page };
  if (cause instanceof BusyError) return { code: "busy", retryAfterMs: cause.retryAfterMs };
  return { code: codeOf(cause) };
}

function codeOf(cause: unknown): ErrorCode {
  // A reply that trips our own code is a bad one: it must not hold up the stories after it.
  return cause instanceof BekalError ? cause.code : "bad-reply";
}
