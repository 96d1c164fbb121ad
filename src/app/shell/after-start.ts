import { ensureWelcome } from "#app/features/welcome/ensure-welcome.ts";
import { applyTextSize, applyTheme, textSize, theme } from "#app/ui/theme.ts";
import { showStorageTrouble } from "#app/ui/trouble.ts";
import type { Library } from "#library/library.ts";
import { startSync } from "#sync/schedule.ts";
import { shownLanguage } from "./language.ts";
import { registerWorker, watchUpdates } from "./register-worker.ts";
import { readyUpdate } from "./update.ts";
import { welcomeAddress } from "./welcome.ts";

/** All that a start does behind the first screen: the worker, the first story, the queue. */
export async function afterStart(opening: Promise<Library>): Promise<void> {
  // The start script painted the theme; from here on it follows the device.
  applyTheme(theme.peek());
  applyTextSize(textSize.peek());
  registerWorker();
  watchUpdates((apply) => {
    readyUpdate.value = apply;
  });
  try {
    const library = await opening;
    await ensureWelcome(library, { address: welcomeAddress(), language: shownLanguage.value });
    startSync(library);
  } catch (error) {
    showStorageTrouble(error);
  }
}
