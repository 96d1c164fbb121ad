import { isRecord } from "#base/json.ts";
import type { ShellFault } from "#packing/pack.ts";
import { countSince } from "./count-files.ts";
import { storePart } from "./parts.ts";
import { checkShell, mendShell } from "./shell.ts";
import { answerWish } from "./update.ts";

/** One after the other: who asks for what is just being fetched finds it stored, and pays nothing. */
let turn: Promise<void> = Promise.resolve();

/** What a page may ask of the worker. */
export async function answerMessage(event: ExtendableMessageEvent): Promise<void> {
  const message: unknown = event.data;
  if (!isRecord(message)) return;
  if (message["type"] === "skip-waiting") return answerWish(event);
  const [port] = event.ports;
  const parts = new Set<unknown>(Array.isArray(message["parts"]) ? message["parts"] : []);
  if (message["type"] === "check-shell") port?.postMessage(await checkShell(parts));
  if (message["type"] === "store-part") await inTurn(() => storePart(message));
  if (message["type"] === "mend-shell")
    await inTurn(async () => port?.postMessage(await mend(parts)));
}

function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.then(work).catch(() => undefined);
  return turn;
}

async function mend(parts: ReadonlySet<unknown>): Promise<ShellFault[]> {
  const startedAt = performance.now();
  const faults = await mendShell(parts);
  await countSince(startedAt);
  return faults;
}
