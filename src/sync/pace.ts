import { BekalError } from "#base/errors.ts";
import type { Drained } from "./drain-turn.ts";

/** Between two drains that nobody asked for. */
const shortestGapMs = 5_000;
/** While the gateway does not answer, the gap doubles up to this. */
const longestGapMs = 60_000;

/** How often the queue may be drained unasked: what the drains so far have taught. */
export class Pace {
  #isReachable = true;
  #misses = 0;
  #isFull = false;
  #begunAt = -Infinity;

  /** True while the disk is full: every text that is fetched for it is paid for and lost. */
  get isFull(): boolean {
    return this.#isFull;
  }

  begin(): void {
    // Not the clock: it may jump.
    this.#begunAt = performance.now();
  }

  end({ fetched, end }: Drained): void {
    // A busy gateway and a captive portal answer, but asking on at once would wear out the queue.
    const isMiss = !this.#isReachable || end === "busy" || end === "bad-reply";
    this.#misses = isMiss ? this.#misses + 1 : 0;
    // A drain that had nothing to keep proves no room.
    this.#isFull = end === "storage-full" || (this.#isFull && fetched === 0);
  }

  fail(cause: unknown): void {
    this.#isFull ||= cause instanceof BekalError && cause.code === "storage-full";
  }

  setReachable(isReachable: boolean): void {
    this.#isReachable = isReachable;
  }

  /** The reader was away and may have made room. */
  comeBack(): void {
    this.#isFull = false;
  }

  /** How long to wait at least after the drain that has ended, ms. */
  get gapMs(): number {
    return Math.min(longestGapMs, shortestGapMs * 2 ** Math.max(0, this.#misses - 1));
  }

  /** What is left of the shortest gap since the last drain began, ms. */
  get leftMs(): number {
    return Math.max(0, this.#begunAt + shortestGapMs - performance.now());
  }
}
