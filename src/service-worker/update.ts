/** TypeScript's library takes every worker for a plain one. */
declare const self: ServiceWorkerGlobalScope;

/**
 * Answers the page that asks the waiting version to take over. It does so only when that page is the
 * only one: a second one may have a story open, and its code would be another version's.
 */
export async function answerWish(event: ExtendableMessageEvent): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length > 1) {
    event.ports[0]?.postMessage({ type: "other-tabs" });
    return;
  }
  event.ports[0]?.postMessage({ type: "applied" });
  await self.skipWaiting();
}
