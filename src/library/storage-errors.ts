import { BekalError, type ErrorCode, isDomException } from "#base/errors.ts";

/** What a browser says when the storage, not the request, is at fault. */
const meanings: [name: string, code: ErrorCode][] = [
  ["QuotaExceededError", "storage-full"],
  // Chromium's answers to a write on a full disk, before it closes the connection (measured).
  ["DataError", "storage-full"],
  ["UnknownError", "storage-full"],
  ["InvalidStateError", "storage-closed"],
  ["AbortError", "storage-closed"],
];

const openMeanings: [name: string, code: ErrorCode][] = [
  ["VersionError", "storage-newer"],
  ["QuotaExceededError", "storage-full"],
];

/** What a connection answers that is of no more use; an abort nobody asked for is its end as well. */
const deadNames = ["InvalidStateError", "UnknownError", "AbortError"];

/** True when the connection itself is of no more use. */
export function isDeadHandle(cause: unknown): boolean {
  return deadNames.some((name) => isDomException(cause, name));
}

/** The reason a use of the library failed; anything that is no fault of the storage stays as it is. */
export function toStorageError(cause: unknown): unknown {
  const code = meaningOf(meanings, cause);
  return code === undefined ? cause : new BekalError(code, { cause });
}

/** The reason the library did not open: without a better one, this browser keeps nothing. */
export function toOpenError(cause: unknown): BekalError {
  if (cause instanceof BekalError) return cause;
  return new BekalError(meaningOf(openMeanings, cause) ?? "storage-unavailable", { cause });
}

function meaningOf(table: [string, ErrorCode][], cause: unknown): ErrorCode | undefined {
  return table.find(([name]) => isDomException(cause, name))?.[1];
}
