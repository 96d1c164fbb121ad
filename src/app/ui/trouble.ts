import { signal } from "@preact/signals";
import { BekalError, type StorageErrorCode } from "#base/errors.ts";

const storageCodes = [
  "storage-full",
  "storage-blocked",
  "storage-newer",
  "storage-unavailable",
  "storage-closed",
] as const;

/** Why the library cannot be used now; the whole screen says so. */
export const libraryTrouble = signal<StorageErrorCode | undefined>(undefined);

/** Shows a failure of the device's storage; leaves everything else to its own place. */
export function showStorageTrouble(error: unknown): void {
  if (!(error instanceof BekalError)) return;
  const code = storageCodes.find((known) => known === error.code);
  if (code !== undefined) libraryTrouble.value = code;
}
