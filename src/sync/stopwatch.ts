/** A longer silence is the gateway at work on a page, not the line. */
const longestGapMs = 1000;

/** How long the bytes of a stream were under way: the time in which nothing else was done with them. */
export class Stopwatch {
  #sum = 0;
  #bytes = 0;
  #ms = 0;
  #at: number | undefined;

  /** What came behind the first piece, which was not watched on its way. */
  get bytes(): number {
    return this.#bytes;
  }

  get ms(): number {
    return this.#ms;
  }

  /** A piece has come, and with it so many bytes in all; gives how many it added. */
  lap(sumBytes: number): number {
    const added = Math.max(0, sumBytes - this.#sum);
    const now = performance.now();
    if (this.#at !== undefined) {
      this.#bytes += added;
      this.#ms += Math.min(longestGapMs, now - this.#at);
    }
    this.#sum += added;
    this.#at = now;
    return added;
  }

  /** The piece is dealt with: the next one is waited for. */
  resume(): void {
    this.#at = performance.now();
  }
}
