import { render } from "preact";
import { App } from "#app/shell/App.tsx";
import { startLanguage } from "#app/shell/language.ts";
import { libraryEvents } from "#app/shell/library-events.ts";
import { watchInstall } from "#app/ui/install.ts";
import { watchLocation } from "#app/ui/location.ts";
import { rememberScroll } from "#app/ui/scroll-memory.ts";
import { hasSignal } from "#app/ui/signal.ts";
import { watchOpening } from "#app/ui/trouble.ts";
import { openLibrary } from "#library/open.ts";
import { watchLibrary } from "#library/watch.ts";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

// Opening is the cost of a start, so it begins before anything else.
const library = openLibrary(libraryEvents);
void watchOpening(library);

watchInstall();
// In this order: what is awaited must be known before the way back draws its screen.
rememberScroll();
watchLocation();
watchLibrary((change) => {
  if (change.kind === "network") hasSignal.value = change.reachable;
});
void start();

/** A function, since chunks that import from this one would wait for a top-level await. */
async function start(): Promise<void> {
  await startLanguage();
  if (location.pathname === "/share") {
    // Before the first screen: whatever was shared is on the device before it is shown.
    const late = await import("#app/shell/share-in.ts");
    await late.keepShareOfPage(library);
  }
  const root = document.getElementById("app");
  if (root !== null) render(<App library={library} />, root);

  // What may come once the reader sees the screen travels after it.
  const late = await import("#app/shell/after-start.ts");
  await late.afterStart(library);
}
