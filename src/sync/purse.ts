/** What may be spent on one wish, in bytes; requests under way hold what they are expected to cost. */
export class Purse {
  readonly #onSpent: ((bytes: number) => void) | undefined;
  #left: number;
  #isShort = false;

  constructor(capBytes: number, onSpent?: (bytes: number) => void) {
    this.#left = capBytes;
    this.#onSpent = onSpent;
  }

  /** What no request holds yet. */
  get leftBytes(): number {
    return this.#left;
  }

  /** True once something was not asked for because it would cost too much. */
  get isShort(): boolean {
    return this.#isShort;
  }

  /** False when that is more than is left. */
  covers(bytes: number): boolean {
    this.#isShort ||= bytes > this.#left;
    return bytes <= this.#left;
  }

  /** Holds what a request is expected to cost; false when that is more than is left. */
  hold(bytes: number): boolean {
    if (!this.covers(bytes)) return false;
    this.#left -= bytes;
    return true;
  }

  /** The request has ended: what it cost counts in place of what it held. */
  pay(held: number, spent: number): void {
    this.#left += held - spent;
    if (spent > 0) this.#onSpent?.(spent);
  }
}
