/** GPRS on a bad day, bytes a second: what a line is taken for until it has shown more. */
const firstGuess = 6000;
/** How much the latest transfer counts. */
const weight = 0.5;
/** What is shorter says more about the round trip than about the line. */
const leastBytes = 400;

/** How fast the line is, by what has come over it: an exponentially weighted mean, in memory only. */
export class Throughput {
  #bytesPerMs = firstGuess / 1000;
  #isKnown = false;

  /** False until something has come over the line. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** So many bytes came in so many ms of receiving. */
  note({ bytes, ms }: { bytes: number; ms: number }): void {
    if (bytes < leastBytes) return;
    const speed = bytes / Math.max(1, ms);
    this.#bytesPerMs = this.#bytesPerMs * (1 - weight) + speed * weight;
    this.#isKnown = true;
  }

  /** How many bytes come in a time. */
  bytesIn(ms: number): number {
    return this.#bytesPerMs * ms;
  }
}

/** The line of this page, or of this worker. */
export const thisLine = new Throughput();
