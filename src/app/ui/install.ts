import { signal } from "@preact/signals";
import { readKept } from "./kept.ts";

/** What Chromium hands a page that may be installed; not in TypeScript's DOM library. */
interface InstallPromptEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** Set when the reader said not now. */
export const dismissedKey = "bekal.installDismissed";

/** Asks the browser to install; undefined when it cannot, or when the reader said not now. */
export const installOffer = signal<(() => void) | undefined>(undefined);

/** Catches the browser's offer: call it once, early, since the event comes only once. */
export function watchInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    // The browser's own banner would cover the story; ours waits on Home and in Settings.
    event.preventDefault();
    if (!isInstallPrompt(event) || readKept(dismissedKey) !== undefined) return;
    installOffer.value = () => {
      installOffer.value = undefined;
      void event.prompt();
    };
  });
  addEventListener("appinstalled", () => {
    installOffer.value = undefined;
  });
}

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return "prompt" in event && typeof event.prompt === "function";
}
