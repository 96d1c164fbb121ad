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
  /** The search index has come further. */
  | { kind: "search" }
  /** What the reader marked. */
  | { kind: "highlights" }
  | { kind: "glossary" }
  | { kind: "network"; reachable: boolean };

const plainKinds = [
  "stories",
  "queue",
  "inbox",
  "settings",
  "packs",
  "spending",
  "search",
  "highlights",
  "glossary",
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
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  const { kind } = value;
  if (kind === "story" && "address" in value && typeof value.address === "string") {
    return { kind, address: value.address };
  }
  if (kind === "network" && "reachable" in value && typeof value.reachable === "boolean") {
    return { kind, reachable: value.reachable };
  }
  const plain = plainKinds.find((one) => one === kind);
  return plain && { kind: plain };
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
