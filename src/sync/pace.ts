import { BekalError } from "#base/errors.ts";
import type { Drained } from "./drain-turn.ts";

/** Between two drains that nobody asked for. */
const shortestGapMs = 5_000;
/** While the gateway does not answer, the gap doubles up to this. */
export const longestGapMs = 60_000;
/** A signal may last only seconds: as long as it went away not long ago, it is looked for this often. */
const probeGapMs = 1_000;
const mostProbes = 100;

/** How often the queue may be drained unasked: what the drains so far have taught. */
export class Pace {
  #isReachable = true;
  #misses = 0;
  #probes = 0;
  #isFull = false;
  #isHeld = false;
  #begunAt = -Infinity;

  /** True while the disk is full: every text that is fetched for it is paid for and lost. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** True while the reader's own rule stands in the way: a new rule may clear it. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  begin(): void {
    // Not the clock: it may jump.
    this.#begunAt = performance.now();
  }

  end({ fetched, end }: Drained): void {
    this.#isHeld = end === "cap-reached" || end === "wifi-wanted";
    // A busy gateway and a captive portal answer, but asking on at once would wear out the queue.
    const isMiss = this.#isHeld || end === "busy" || end === "bad-reply";
    const isProbe = end === "gateway-unreachable" && this.#probes < mostProbes;
    this.#probes = end === "gateway-unreachable" && fetched === 0 ? this.#probes + 1 : 0;
    this.#misses = isMiss || !(this.#isReachable || isProbe) ? this.#misses + 1 : 0;
    // A drain that had nothing to keep proves no room.
    this.#isFull = end === "storage-full" || (this.#isFull && fetched === 0);
  }

  fail(cause: unknown): void {
    this.#isFull ||= cause instanceof BekalError && cause.code === "storage-full";
  }

  setReachable(isReachable: boolean): void {
    this.#isReachable = isReachable;
    if (isReachable) this.#probes = 0;
  }

  /** The reader was away and may have made room. */
  comeBack(): void {
    this.#isFull = false;
    this.#probes = 0;
  }

  /** How long to wait at least after the drain that has ended, ms. */
  get gapMs(): number {
    // Half by chance: many phones lose the same signal, and find it again.
    if (!this.#isReachable && this.#misses === 0) return probeGapMs * (1 + Math.random() / 2);
    return Math.min(longestGapMs, shortestGapMs * 2 ** Math.max(0, this.#misses - 1));
  }

  /** What is left of the shortest gap since the last drain began, ms. */
  get leftMs(): number {
    return Math.max(0, this.#begunAt + shortestGapMs - performance.now());
  }
}
