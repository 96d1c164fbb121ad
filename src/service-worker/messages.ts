import { isRecord } from "#base/json.ts";
import { countSince } from "./count-files.ts";
import { checkShell, mendShell, storeParts } from "./shell.ts";
import { answerWish } from "./update.ts";

/** What a page may ask of the worker. */
export async function answerMessage(event: ExtendableMessageEvent): Promise<void> {
  const message: unknown = event.data;
  if (!isRecord(message)) return;
  if (message["type"] === "skip-waiting") await answerWish(event);
  const startedAt = performance.now();
  const parts = new Set<unknown>(Array.isArray(message["parts"]) ? message["parts"] : []);
  if (message["type"] === "store-parts") await storeParts(parts);
  if (message["type"] === "check-shell") event.ports[0]?.postMessage(await checkShell(parts));
  if (message["type"] === "mend-shell") event.ports[0]?.postMessage(await mendShell(parts));
  await countSince(startedAt);
}
