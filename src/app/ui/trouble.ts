import { signal } from "@preact/signals";
import { BekalError, type StorageErrorCode } from "#base/errors.ts";

const storageCodes = [
  "storage-full",
  "storage-blocked",
  "storage-newer",
  "storage-unavailable",
  "storage-closed",
] as const;

/** Why the library cannot be opened; the whole screen says so. */
export const libraryTrouble = signal<StorageErrorCode | undefined>(undefined);

/** Which failure of the device's storage an error is; undefined when it is none. */
export function storageCodeOf(error: unknown): StorageErrorCode | undefined {
  if (!(error instanceof BekalError)) return undefined;
  return storageCodes.find((known) => known === error.code);
}

/** Shows a failure of the device's storage; leaves everything else to its own place. */
export function showStorageTrouble(error: unknown): void {
  libraryTrouble.value = storageCodeOf(error) ?? libraryTrouble.peek();
}

/** Says why an opening fails; once it succeeds, nothing that held it up is on the screen any more. */
export async function watchOpening(opening: Promise<unknown>): Promise<void> {
  try {
    await opening;
    libraryTrouble.value = undefined;
  } catch (error) {
    showStorageTrouble(error);
  }
}
