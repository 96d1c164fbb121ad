import type { Writing } from "./library.ts";

/**
 * Marks a story as changed since it was indexed, in the transaction that changes it. Each mark has a
 * number of its own: one that is made while the story is being indexed stays.
 */
export function markUnsearched(tx: Writing<"searchWaiting">, address: string): Promise<unknown> {
  return tx.objectStore("searchWaiting").put(address);
}
