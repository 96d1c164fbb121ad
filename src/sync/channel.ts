import { isRecord } from "#base/json.ts";

/** How far fetching what waits has come, in stories: 3 of 7. */
export interface Progress {
  done: number;
  of: number;
  /** Nothing moves until there is a signal, or until the reader's own rule allows it. */
  waiting: boolean;
}

/** What those who fetch tell each other, and whoever looks on; apart from what changes the library. */
export type Call =
  | ({ kind: "progress" } & Progress)
  /** Somebody has stories to fetch before all others: whoever drains makes way. */
  | { kind: "turn" };

const name = "bekal-sync";
let sender: BroadcastChannel | undefined;

/** Tells every tab and the worker, this one included. */
export function call(message: Call): void {
  openSender()?.postMessage(message);
}

function openSender(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel !== "undefined") sender ??= new BroadcastChannel(name);
  return sender;
}

/** Calls the listener for each call of any tab or the worker; returns `stop`. */
export function listen(listener: (message: Call) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = parseCall(event.data);
    if (message !== undefined) listener(message);
  });
  return () => channel.close();
}

/** Undefined for anything else, as a newer Bekal may send. */
function parseCall(value: unknown): Call | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, done, of, waiting } = value;
  if (kind === "turn") return { kind };
  if (kind !== "progress" || typeof done !== "number" || typeof of !== "number") return undefined;
  return { kind, done, of, waiting: waiting === true };
}
