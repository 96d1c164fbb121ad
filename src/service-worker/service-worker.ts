import { registerRoute } from "workbox-routing";
import { drainInBackground, keepShare, pictureFromLibrary } from "./library.ts";
import { type Asked, isScreen, isShare, pictureHash } from "./requests.ts";
import { answerFile, answerScreen, installShell, isShellFile, tidyShell } from "./shell.ts";
import { answerMessage } from "./update.ts";

/** TypeScript's library takes every worker for a plain one. */
declare const self: ServiceWorkerGlobalScope;

// Installing stores the shell and asks for nothing else. There is no skipWaiting here: a new version
// waits until the reader consents or the last old page is closed.
self.addEventListener("install", (event) => event.waitUntil(installShell(event)));
// The first visit's page is taken over at once, so that its pictures and shares are answered too.
self.addEventListener("activate", (event) =>
  event.waitUntil(tidyShell().then(() => self.clients.claim())),
);
self.addEventListener("message", (event) => event.waitUntil(answerMessage(event)));
self.addEventListener("sync", (event) => {
  if (event.tag === "bekal-drain") event.waitUntil(drainInBackground());
});

// First match answers; whatever matches nothing goes to the network untouched, `/api/` above all.

// A share is on the device before anything answers it.
registerRoute(when(isShare), ({ url }) => keepShare(url, answerScreen));
// Every screen is the one shell: it opens with the network off, or accepting and never answering.
registerRoute(when(isScreen), answerScreen);
// Pictures of saved stories live in the library: a story is whole, or names what is missing.
registerRoute(when(isPicture), ({ url }) => pictureFromLibrary(url));
// The shell's own files, each exactly as this version was built.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isShellFile(url),
  ({ request }) => answerFile(request),
);

function isPicture(asked: Asked): boolean {
  return pictureHash(asked) !== undefined;
}

/** A pure matcher as Workbox asks for one. */
function when(matches: (asked: Asked) => boolean) {
  return ({ url, request, sameOrigin }: { url: URL; request: Request; sameOrigin: boolean }) =>
    matches({ url, mode: request.mode, method: request.method, sameOrigin });
}
