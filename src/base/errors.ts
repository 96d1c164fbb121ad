import type { GatewayErrorCode } from "./gateway-errors.ts";

/**
 * Why something could not be done. Each code has its words in i18n; those of the gateway are also
 * the last part of a problem's `type` (wire/problem.ts).
 */
export type ErrorCode =
  | GatewayErrorCode
  | StorageErrorCode
  | "gateway-unreachable"
  | "gateway-timeout"
  | "bad-reply"
  // A refresh brought less than the whole text that is kept.
  | "not-whole"
  // The reader's own rule: what may be spent today or this month is spent; or it is not Wi-Fi.
  | "cap-reached"
  | "wifi-wanted"
  | "bad-address";

/** What the device's own storage can refuse. */
export type StorageErrorCode =
  | "storage-full"
  | "storage-blocked"
  | "storage-newer"
  | "storage-unavailable"
  | "storage-closed";

/** A failure with a reason a reader can be told. The `cause` keeps what really happened. */
export class BekalError extends Error {
  override readonly name = "BekalError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: { cause?: unknown; message?: string }) {
    super(options?.message ?? code, { cause: options?.cause });
    this.code = code;
  }
}

/** True when the value is a DOMException (or an error of another realm) with this name. */
export function isDomException(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && "name" in value && value.name === name;
}
