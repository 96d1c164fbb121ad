import { signal } from "@preact/signals";
import { BekalError, type ErrorCode, type StorageErrorCode } from "#base/errors.ts";

/** Why the library cannot be opened; the whole screen says so. */
export const libraryTrouble = signal<StorageErrorCode | undefined>(undefined);

/** Which failure of the device's storage an error is; undefined when it is none. */
export function storageCodeOf(error: unknown): StorageErrorCode | undefined {
  return error instanceof BekalError && isStorageCode(error.code) ? error.code : undefined;
}

function isStorageCode(code: ErrorCode): code is StorageErrorCode {
  return code.startsWith("storage-");
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
