import type { Library } from "#library/library.ts";
import { countShelves } from "#library/lists.ts";
import { askToPersist } from "#library/persistence.ts";
import { getSettings, saveSettings } from "#library/settings.ts";

let isAsking = false;

/** Asks once, after the first text was kept, that the library outlives a full disk; keeps the answer. */
export async function askOnceToPersist(library: Library): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    const { persistence } = await getSettings(library);
    if (persistence !== undefined || !(await hasText(library))) return;
    await saveSettings(library, { persistence: await askToPersist() });
  } catch {
    // The storage failed: asked again after the next drain.
  } finally {
    isAsking = false;
  }
}

async function hasText(library: Library): Promise<boolean> {
  const { unread, reading, finished, archived } = await countShelves(library);
  return unread + reading + finished + archived > 0;
}
