import { signal } from "@preact/signals";
import { parseJson } from "#base/json.ts";
import { keep, readKept } from "./kept.ts";

/** The story that is heard, or wants to be; undefined while nobody listens. */
export const hearing = signal<string | undefined>(undefined);

const queueKey = "bekal.toHear";
/** More than anybody hears on one way. */
const longestQueue = 50;
let spokenAt = -Infinity;

/** The stories the reader put aside to hear, by their addresses, the next one first. */
export function readHearingQueue(): string[] {
  const kept = parseJson(readKept(queueKey) ?? "[]");
  const all: unknown[] = Array.isArray(kept) ? kept : [];
  return all.filter((one) => typeof one === "string").slice(0, longestQueue);
}

/** Puts a story behind the others to hear; where it is already it stays. */
export function queueToHear(address: string): void {
  const queue = readHearingQueue();
  if (!queue.includes(address)) keep(queueKey, JSON.stringify([...queue, address]));
}

/** Takes a story out of the queue. */
export function leaveHearingQueue(address: string): void {
  keep(queueKey, JSON.stringify(readHearingQueue().filter((one) => one !== address)));
}

/** Notes that a voice moves the text now. */
export function noteSpeech(): void {
  spokenAt = performance.now();
}

/** True when a voice moved the text in the last `ms`: that tells nothing of how fast eyes read. */
export function wasHeardWithin(ms: number): boolean {
  return performance.now() - spokenAt <= ms;
}
