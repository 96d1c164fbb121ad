import { isRecord } from "#base/json.ts";

/** What has changed; a listener asks the library for the rest. */
export type Change =
  | { kind: "story"; address: string }
  | { kind: "stories" }
  /** Something is to be fetched now: the reader asked for it. */
  | { kind: "queue" }
  | { kind: "inbox" }
  | { kind: "settings" }
  /** Trips or packs. */
  | { kind: "packs" }
  | { kind: "spending" }
  /** Somebody has stories to fetch before all others: whoever drains makes way. */
  | { kind: "turn" }
  /** How far fetching what waits has come, in stories; `waiting`: for a signal, or for the reader. */
  | { kind: "progress"; done: number; of: number; waiting: boolean }
  | { kind: "network"; reachable: boolean };

const plainKinds = [
  "stories",
  "queue",
  "inbox",
  "settings",
  "packs",
  "spending",
  "turn",
] as const satisfies Change["kind"][];

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/** Tells every open tab and the worker, this one included, after the change is committed. */
export function announce(change: Change): void {
  tellHere(change);
  openChannel()?.postMessage(change);
}

/** Calls the listener on every change of any tab or the worker; returns `stop`. */
export function watchLibrary(listener: (change: Change) => void): () => void {
  openChannel();
  // A wrapper each, so that one function may watch twice and stop once.
  const own = (change: Change) => listener(change);
  listeners.add(own);
  return () => void listeners.delete(own);
}

/** Reads a message of the channel; undefined for anything else, as a newer Bekal may send. */
export function parseChange(value: unknown): Change | undefined {
  if (!isRecord(value)) return undefined;
  switch (value["kind"]) {
    case "story":
      return typeof value["address"] === "string"
        ? { kind: "story", address: value["address"] }
        : undefined;
    case "network":
      return typeof value["reachable"] === "boolean"
        ? { kind: "network", reachable: value["reachable"] }
        : undefined;
    case "progress":
      return parseProgress(value);
    default: {
      const kind = plainKinds.find((one) => one === value["kind"]);
      return kind && { kind };
    }
  }
}

function parseProgress({ done, of, waiting }: Record<string, unknown>): Change | undefined {
  const areCounts = typeof done === "number" && typeof of === "number";
  if (!areCounts || typeof waiting !== "boolean") return undefined;
  return { kind: "progress", done, of, waiting };
}

function openChannel(): BroadcastChannel | undefined {
  if (channel !== undefined || typeof BroadcastChannel === "undefined") return channel;
  channel = new BroadcastChannel("bekal");
  channel.addEventListener("message", (event: MessageEvent<unknown>) => {
    const change = parseChange(event.data);
    if (change !== undefined) tellHere(change);
  });
  return channel;
}

function tellHere(change: Change): void {
  // One at a time and later: a listener that throws stops no other, nor the write that told it.
  for (const listener of listeners) {
    queueMicrotask(() => {
      if (listeners.has(listener)) listener(change);
    });
  }
}
