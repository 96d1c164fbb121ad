import type { GatewayErrorCode } from "#base/gateway-errors.ts";

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

const ttls: Record<GatewayErrorCode, number> = {
  "refused-address": 10 * MINUTE_MS,
  "not-found": 5 * MINUTE_MS,
  "not-a-story": 5 * MINUTE_MS,
  "login-needed": 5 * MINUTE_MS,
  paywall: 5 * MINUTE_MS,
  "unsupported-type": 5 * MINUTE_MS,
  "too-large": 5 * MINUTE_MS,
  "publisher-unreachable": 30 * SECOND_MS,
  "publisher-timeout": 30 * SECOND_MS,
  // Our own fault, and over in a moment.
  busy: 0,
};

/** A publisher who answers with an error may be well again sooner than one who cannot be reached. */
const SERVER_ERROR_MS = 15 * SECOND_MS;

/** How long a refusal is remembered before the publisher is asked again, in ms. */
export function negativeTtlMs(error: { code: GatewayErrorCode; cause?: unknown }): number {
  const hasAnswered = error.code === "publisher-unreachable" && error.cause === undefined;
  return hasAnswered ? SERVER_ERROR_MS : ttls[error.code];
}
