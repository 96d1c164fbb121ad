import { ensureWelcome } from "#app/features/welcome/ensure-welcome.ts";
import { showDisplay } from "#app/ui/theme.ts";
import { foundingLanguage } from "#i18n/part-words.ts";
import type { Library } from "#library/library.ts";
import { startPacking } from "#sync/pack-schedule.ts";
import { startSync } from "#sync/schedule.ts";
import { watchAppFiles } from "./count-app-files.ts";
import { keepShownLanguage } from "./keep-language.ts";
import { keepPartsLater } from "./keep-parts.ts";
import { keepSearchReady } from "./keep-search.ts";
import { followSpeeds } from "./follow-speeds.ts";
import { followOtherTabs } from "./follow-tabs.ts";
import { moveBetweenScreens } from "./move-screens.ts";
import { readEarly } from "./read-early.ts";
import { registerWorker, watchUpdates } from "./register-worker.ts";
import { readyUpdate } from "./update.ts";
import { welcomeAddress } from "./welcome.ts";

/** All that a start does behind the first screen: the worker, the first story, the queue. */
export async function afterStart(opening: Promise<Library>): Promise<void> {
  // The start script painted the theme; from here on it follows the device, and the other tabs.
  showDisplay();
  followOtherTabs();
  moveBetweenScreens();
  registerWorker();
  keepShownLanguage();
  watchUpdates((apply) => {
    readyUpdate.value = apply;
  });
  let library: Library;
  try {
    library = await opening;
  } catch {
    // The screen says already why there is no library.
    return;
  }
  // The queue first: what the reader saved never waits for the story that came along.
  startSync(library);
  watchAppFiles(library);
  startPacking(library);
  void followSpeeds(library);
  void keepPartsLater(library);
  void keepSearchReady(library);
  readEarly(library);
  await tryWelcome(library);
}

/** A first start without a network, or without room, goes on without its story; the next one tries again. */
async function tryWelcome(library: Library): Promise<void> {
  try {
    await ensureWelcome(library, { address: welcomeAddress(), language: foundingLanguage() });
  } catch {
    // Whatever it was, nothing of the reader's is lost by it.
  }
}
