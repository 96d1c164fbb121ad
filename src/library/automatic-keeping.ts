import { isRecord } from "#base/json.ts";
import type { Library } from "./library.ts";

/** Where `keep-rule.ts` stores the reader's limits. */
export const keepingKey = "keeping";

/** True when the app may remove by itself: what removes is needed only then. */
export async function isKeepingAutomatic(library: Library): Promise<boolean> {
  const kept = await library.read(["settings"], (tx) => tx.store.get(keepingKey));
  return isRecord(kept) && kept["isAutomatic"] === true;
}
