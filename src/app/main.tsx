import { render } from "preact";
import { ensureWelcome } from "#app/features/welcome/ensure-welcome.ts";
import { App } from "#app/shell/App.tsx";
import { shownLanguage, startLanguage } from "#app/shell/language.ts";
import { libraryEvents } from "#app/shell/library-events.ts";
import { registerWorker, watchUpdates } from "#app/shell/register-worker.ts";
import { keepShareOfPage } from "#app/shell/share-in.ts";
import { readyUpdate } from "#app/shell/update.ts";
import { welcomeAddress } from "#app/shell/welcome.ts";
import { watchInstall } from "#app/ui/install.ts";
import { rememberScroll } from "#app/ui/scroll-memory.ts";
import { hasSignal } from "#app/ui/signal.ts";
import { showStorageTrouble } from "#app/ui/trouble.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open.ts";
import { watchLibrary } from "#library/watch.ts";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

// Opening is the cost of a start, so it begins before anything else.
const library = openLibrary(libraryEvents);
library.catch(showStorageTrouble);

watchInstall();
rememberScroll();
watchLibrary((change) => {
  if (change.kind === "network") hasSignal.value = change.reachable;
});
await startLanguage();
// Before the first screen: whatever was shared is on the device before it is shown.
await keepShareOfPage(library);
const root = document.getElementById("app");
if (root !== null) render(<App library={library} />, root);

void afterStart(library);

/** What may come once the reader sees the screen. */
async function afterStart(opening: Promise<Library>): Promise<void> {
  registerWorker();
  watchUpdates((apply) => {
    readyUpdate.value = apply;
  });
  try {
    const opened = await opening;
    await ensureWelcome(opened, { address: welcomeAddress(), language: shownLanguage.value });
    const { startSync } = await import("#sync/schedule.ts");
    startSync(opened);
  } catch (error) {
    showStorageTrouble(error);
  }
}
