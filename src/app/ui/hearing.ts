import { signal } from "@preact/signals";
import { keep, readKept } from "./kept.ts";

/** The story that is heard, or wants to be; undefined while nobody listens. */
export const hearing = signal<string | undefined>(undefined);

/** A line each: no address holds a line break. */
const queueKey = "bekal.toHear";
/** More than anybody hears on one way. */
const longestQueue = 50;
let spokenAt = -Infinity;

/** The stories the reader put aside to hear, by their addresses, the next one first. */
export function readHearingQueue(): string[] {
  const kept = readKept(queueKey)?.split("\n") ?? [];
  return kept.filter((address) => address !== "").slice(0, longestQueue);
}

/** Keeps them in a new order, or others. */
export function keepHearingQueue(addresses: readonly string[]): void {
  keep(queueKey, addresses.join("\n"));
}

/** Puts a story behind the others to hear; where it is already it stays. */
export function queueToHear(address: string): void {
  const queue = readHearingQueue();
  if (!queue.includes(address)) keepHearingQueue([...queue, address]);
}

/** Takes a story out of the queue. */
export function leaveHearingQueue(address: string): void {
  keepHearingQueue(readHearingQueue().filter((one) => one !== address));
}

/** Notes that a voice moves the text now. */
export function noteSpeech(): void {
  spokenAt = performance.now();
}

/** True when a voice moved the text in the last `ms`: that tells nothing of how fast eyes read. */
export function wasHeardWithin(ms: number): boolean {
  return performance.now() - spokenAt <= ms;
}
