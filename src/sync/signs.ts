import type { ErrorCode } from "#base/errors.ts";
import { announce } from "#library/watch.ts";

/** One page or picture may be slow; so many requests in a row, three at once, are the network. */
const mostSilences = 6;
/** A thin line breaks, and the next request gets through; so many in a row are no line any more. */
const mostBreaks = 3;

/** What one drain has learnt from its requests of the network, the gateway and the device. */
export class Signs {
  #silences = 0;
  #breaks = 0;
  #hasHeard = false;
  #end: ErrorCode | undefined;

  /** Why nothing else would come through either; undefined while something may. */
  get end(): ErrorCode | undefined {
    return this.#end;
  }

  /** How many requests in a row broke off; 0 as soon as one comes through. */
  get breaks(): number {
    return this.#breaks;
  }

  /** The gateway answered. */
  hear(): void {
    this.#hasHeard = true;
    this.#silences = 0;
    this.#breaks = 0;
    announce({ kind: "network", reachable: true });
  }

  /** A request failed, or keeping what it brought. */
  fail(code: ErrorCode): void {
    this.#silences = code === "gateway-timeout" ? this.#silences + 1 : 0;
    if (code === "gateway-unreachable") return this.#break();
    if (tellsOfNetwork(code)) announce({ kind: "network", reachable: true });
    if (isForAll(code) || this.#silences >= mostSilences) this.#end ??= code;
  }

  /** The reader's own rule, or another's wish, ends the drain. */
  stop(code: ErrorCode): void {
    this.#end ??= code;
  }

  /** Where nothing has come through yet there is no network. */
  #break(): void {
    this.#breaks += 1;
    if (this.#hasHeard && this.#breaks < mostBreaks) return;
    announce({ kind: "network", reachable: false });
    this.#end ??= "gateway-unreachable";
  }
}

/** A captive portal, a slow line, a cap or a full disk says nothing about the gateway. */
function tellsOfNetwork(code: ErrorCode): boolean {
  return code !== "gateway-timeout" && code !== "bad-reply" && !isOfDevice(code);
}

/** True when the fault lies with the network, the gateway or the device, not with this story. */
function isForAll(code: ErrorCode): boolean {
  return code === "bad-reply" || code === "busy" || isOfDevice(code);
}

export function isOfDevice(code: ErrorCode): boolean {
  return code.startsWith("storage-") || code === "cap-reached" || code === "wifi-wanted";
}
