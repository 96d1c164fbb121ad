import type { Library } from "#library/library.ts";
import { listShelf } from "#library/lists.ts";
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
    if (isSettled || !(await hasText(library))) return;
    await saveSettings(library, { persistence: await askToPersist() });
  } catch {
    // The storage failed: asked again after the next drain.
  } finally {
    isAsking = false;
  }
}

/** True when a text is here that the reader saved. */
async function hasText(library: Library): Promise<boolean> {
  for (const shelf of ["unread", "reading", "finished", "archived"] as const) {
    // Two of each, for one story came with the app.
    const stories = await listShelf(library, shelf, 2);
    if (stories.some((story) => story.hasText && !story.isWelcome)) return true;
  }
  return false;
}
