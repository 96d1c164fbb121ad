import { countInstall, noteInstall } from "./count-files.ts";
import { drainInBackground, keepShare, packInBackground, pictureFromLibrary } from "./library.ts";
import { answerMessage } from "./messages.ts";
import { type Asked, isPicture, isScreen, isShare } from "./requests.ts";
import { answerFile, answerScreen, installShell, isShellFile, tidyShell } from "./shell.ts";

/** TypeScript's library takes every worker for a plain one. */
declare const self: ServiceWorkerGlobalScope;

// Installing stores the shell and asks for nothing else. There is no skipWaiting here: a new version
// waits until the reader consents or the last old page is closed.
self.addEventListener("install", (event) => event.waitUntil(installShell(event).then(noteInstall)));
// The first visit's page is taken over at once, so that its pictures and shares are answered too.
self.addEventListener("activate", (event) =>
  event.waitUntil(
    tidyShell()
      .then(() => self.clients.claim())
      .then(countInstall),
  ),
);
self.addEventListener("message", (event) => event.waitUntil(answerMessage(event)));
self.addEventListener("sync", (event) => {
  if (event.tag === "bekal-drain") event.waitUntil(drainInBackground());
});
self.addEventListener("periodicsync", (event) => {
  if (event.tag === "bekal-pack") event.waitUntil(packInBackground());
});

/** One line of the table: what is asked, and who answers. */
interface Route {
  matches: (asked: Asked) => boolean;
  answer: (request: Request, url: URL) => Promise<Response>;
}

// The first match answers. Whatever matches nothing goes to the network untouched, `/api/` above all.
const routes: Route[] = [
  // A share is on the device before anything answers it.
  { matches: isShare, answer: (_request, url) => keepShare(url, answerScreen) },
  // Every screen is the one shell: it opens with the network off, or accepting and never answering.
  { matches: isScreen, answer: answerScreen },
  // Pictures of saved stories live in the library: a story is whole, or names what is missing.
  { matches: isPicture, answer: (_request, url) => pictureFromLibrary(url) },
  // The shell's own files, each exactly as this version was built.
  { matches: isShellFile, answer: answerFile },
];

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const sameOrigin = url.origin === self.location.origin;
  const asked = { url, mode: request.mode, method: request.method, sameOrigin };
  const route = routes.find(({ matches }) => matches(asked));
  if (route !== undefined) event.respondWith(route.answer(request, url));
});
