import { BekalError, type ErrorCode } from "#base/errors.ts";
import { announce } from "#library/watch.ts";
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

/** True when the fault lies with the network, the gateway or the device, not with this story. */
export function isForAll(code: ErrorCode): boolean {
  const isOfGateway = code === "gateway-unreachable" || code === "bad-reply" || code === "busy";
  return isOfGateway || code.startsWith("storage-");
}

/** Only a request's own outcome says whether there is a network. */
export function announceReach(code: ErrorCode): void {
  if (code === "gateway-unreachable") announce({ kind: "network", reachable: false });
  // A captive portal or a full disk says nothing about the gateway.
  else if (code !== "bad-reply" && !code.startsWith("storage-")) {
    announce({ kind: "network", reachable: true });
  }
}
