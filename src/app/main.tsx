import { render } from "preact";
import { App } from "#app/shell/App.tsx";
import { startLanguage } from "#app/shell/language.ts";
import { libraryEvents } from "#app/shell/library-events.ts";
import { watchInstall } from "#app/ui/install.ts";
import { showStorageTrouble } from "#app/ui/trouble.ts";
import { rememberScroll } from "#app/ui/scroll-memory.ts";
import { openLibrary } from "#library/open.ts";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

// Opening is the cost of a start, so it begins before anything else.
const library = openLibrary(libraryEvents);
library.catch(showStorageTrouble);

watchInstall();
rememberScroll();
await startLanguage();
const root = document.getElementById("app");
if (root !== null) render(<App library={library} />, root);
