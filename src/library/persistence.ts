import type { Persistence } from "./settings.ts";

/**
 * Asks the browser to keep the library when the disk gets full. Some browsers show a question and
 * take a No for ever, so ask right after a save, when the reason is plain. Only pages may ask.
 */
export async function askToPersist(): Promise<Persistence> {
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (storage?.persist === undefined) return "unknown";
  try {
    return (await navigator.storage.persist()) ? "persisted" : "not-persisted";
  } catch {
    // Some private windows throw instead of answering.
    return "unknown";
  }
}

/** What the library takes of the device, as far as the browser tells; never what is left. */
export async function storageUse(): Promise<{ usedBytes?: number; persisted?: boolean }> {
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (storage?.estimate === undefined || storage.persisted === undefined) return {};
  try {
    const [estimate, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { persisted, ...(estimate.usage !== undefined && { usedBytes: estimate.usage }) };
  } catch {
    // The browser does not tell: the screen then says nothing about it.
    return {};
  }
}
