import { isRecord } from "#base/json.ts";

export type GatewayAnswer = { kind: "reachable"; version: string } | { kind: "unreachable" };

const limitMs = 5000;

/** Asks the gateway whether it lives. Anything but its own answer, in time, is a no. */
export async function checkGateway(signal: AbortSignal): Promise<GatewayAnswer> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
    const response = await fetch("/healthz", { signal: limit, cache: "no-store" });
    return response.ok ? parseHealth(await response.json()) : { kind: "unreachable" };
  } catch {
    // No network, no answer in time, or a login page of the Wi-Fi: all the same to the reader.
    return { kind: "unreachable" };
  }
}

function parseHealth(value: unknown): GatewayAnswer {
  if (!isRecord(value) || value["status"] !== "ok") return { kind: "unreachable" };
  const version = value["version"];
  return { kind: "reachable", version: typeof version === "string" ? version : "?" };
}
