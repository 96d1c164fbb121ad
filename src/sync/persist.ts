import type { Library } from "#library/library.ts";
import { hasOwnText } from "#library/own-text.ts";
import { askToPersist } from "#library/persistence.ts";
import { getSettings, saveSettings } from "#library/settings.ts";

let isAsking = false;

/**
 * Asks once, after the first text was kept, that the library outlives a full disk; keeps the answer.
 * @param again also after a No: an installed app may be given what a page was refused
 */
export async function askOnceToPersist(library: Library, again = false): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    const { persistence } = await getSettings(library);
    const isSettled = persistence === "persisted" || (persistence !== undefined && !again);
    if (isSettled || !(await hasOwnText(library))) return;
    await saveSettings(library, { persistence: await askToPersist() });
  } catch {
    // The storage failed: asked again after the next drain.
  } finally {
    isAsking = false;
  }
}
