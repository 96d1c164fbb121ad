import type { ErrorCode } from "#base/errors.ts";
import type { PackEnd } from "#packing/pack.ts";

/** A captive portal answers, but brings nothing. */
const noSignal = new Set<ErrorCode>(["gateway-unreachable", "gateway-timeout", "bad-reply"]);

/** How a packing ended, as far as it can be told. */
interface Ended {
  /** All that the trip wants of its stories is on the device. */
  isWhole: boolean;
  isAborted: boolean;
  /** What the trip may cost is spent. */
  isShort: boolean;
  /** Why fetching, or asking for prices, ended before all was tried. */
  code: ErrorCode | undefined;
}

/** Names the end of a packing so that nobody is told that all is well when it is not. */
export function packEndOf({ isWhole, isAborted, isShort, code }: Ended): PackEnd {
  if (isWhole && code === undefined) return "done";
  if (isAborted) return "stopped";
  if (code === "cap-reached" || code === "wifi-wanted") return code;
  if (code !== undefined && noSignal.has(code)) return "no-signal";
  return isShort ? "cap-reached" : "incomplete";
}
