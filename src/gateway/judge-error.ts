import { BekalError } from "#base/errors.ts";
import { type GatewayErrorCode, gatewayErrorCodes } from "#base/gateway-errors.ts";
import { NoStoryError, type PageFacts } from "#base/no-story.ts";
import { negativeTtlMs } from "./negative-cache.ts";

/** A failure as the API tells it. */
interface Judgement {
  code: GatewayErrorCode;
  detail?: string;
  /** What the page is, when it was read. */
  page?: PageFacts;
  keptForMs: number;
}

/** Turns a failure into its problem; rethrows what is no failure of a page or a publisher. */
export function judgeError(error: unknown): Judgement {
  const code =
    error instanceof BekalError && gatewayErrorCodes.find((known) => known === error.code);
  if (!code) throw error;
  const keptForMs = negativeTtlMs({ code, cause: error.cause });
  // Why an address was refused could tell what it resolves to inside the operator's network.
  const isPlain = error.message === code || code === "refused-address";
  return {
    code,
    ...(!isPlain && { detail: error.message }),
    ...(error instanceof NoStoryError && { page: error.page }),
    keptForMs,
  };
}
