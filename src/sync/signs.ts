import type { ErrorCode } from "#base/errors.ts";
import { announce } from "#library/watch.ts";

/** One page or picture may be slow; so many requests in a row, three at once, are the network. */
const mostSilences = 6;

/** What one drain has learnt from its requests of the network, the gateway and the device. */
export class Signs {
  #silences = 0;
  #end: ErrorCode | undefined;

  /** Why nothing else would come through either; undefined while something may. */
  get end(): ErrorCode | undefined {
    return this.#end;
  }

  /** The gateway answered. */
  hear(): void {
    this.#silences = 0;
    announce({ kind: "network", reachable: true });
  }

  /** A request failed, or keeping what it brought. */
  fail(code: ErrorCode): void {
    this.#silences = code === "gateway-timeout" ? this.#silences + 1 : 0;
    if (code === "gateway-unreachable") announce({ kind: "network", reachable: false });
    if (tellsOfNetwork(code)) announce({ kind: "network", reachable: true });
    if (isForAll(code) || this.#silences >= mostSilences) this.#end ??= code;
  }
}

/** A captive portal, a slow line or a full disk says nothing about the gateway. */
function tellsOfNetwork(code: ErrorCode): boolean {
  const isOfLine = code === "gateway-unreachable" || code === "gateway-timeout";
  return !isOfLine && code !== "bad-reply" && !code.startsWith("storage-");
}

/** True when the fault lies with the network, the gateway or the device, not with this story. */
function isForAll(code: ErrorCode): boolean {
  const isOfGateway = code === "gateway-unreachable" || code === "bad-reply" || code === "busy";
  return isOfGateway || code.startsWith("storage-");
}
