/** GPRS on a bad day, bytes a second: what a line is taken for until it has shown more. */
const firstGuess = 6000;
/** How much the latest transfer counts. */
const weight = 0.4;
/** What is shorter says more about the round trip than about the line. */
const leastBytes = 400;
const leastMs = 1;

/** How fast the line is, by what has come over it: an exponentially weighted mean, in memory only. */
export class Throughput {
  #bytesPerMs = firstGuess / 1000;
  #isKnown = false;

  /** False until something has come over the line. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** So many bytes came in so many ms of receiving. */
  note(bytes: number, ms: number): void {
    if (bytes < leastBytes) return;
    const speed = bytes / Math.max(leastMs, ms);
    this.#bytesPerMs = this.#isKnown
      ? this.#bytesPerMs * (1 - weight) + speed * weight
      : Math.max(this.#bytesPerMs, speed);
    this.#isKnown = true;
  }

  /** The line broke or said nothing: what was known of it no longer holds. */
  forget(): void {
    this.#bytesPerMs = Math.min(this.#bytesPerMs, firstGuess / 1000);
    this.#isKnown = false;
  }

  /** How many bytes come in a time. */
  bytesIn(ms: number): number {
    return this.#bytesPerMs * ms;
  }
}
