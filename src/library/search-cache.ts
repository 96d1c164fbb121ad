import { factsOf } from "./search-pages.ts";
import type { SearchState } from "./search-state.ts";

/** Of buckets at most, bytes: the next letter of a word is looked for where the last one was. */
const mostBytes = 1_000_000;
const mostKeys = 500;

/** What is known of every document. */
export type KnownFacts = ReturnType<typeof factsOf>;

/**
 * What was read last of an index, so that the next letter need not read it again. Nothing in it is
 * ever out of date: a bucket is written once, and the facts hold for one revision.
 */
export class SearchCache {
  #made: number | undefined;
  #facts: { revision: number; facts: KnownFacts } | undefined;
  #buckets = new Map<string, readonly Uint8Array[]>();
  #bytes = 0;

  /** Says which index is asked: what was read of another one is forgotten. */
  use({ made }: SearchState): void {
    if (made === this.#made) return;
    this.#made = made;
    this.#facts = undefined;
    this.#buckets.clear();
    this.#bytes = 0;
  }

  /** The facts of this revision, read unless they are here. */
  async facts(revision: number, read: () => Promise<ArrayBuffer[]>): Promise<KnownFacts> {
    if (this.#facts?.revision === revision) return this.#facts.facts;
    const facts = factsOf(await read());
    this.#facts = { revision, facts };
    return facts;
  }

  /** Buckets that were read; those not asked for longest go first. */
  get(key: string): readonly Uint8Array[] | undefined {
    const known = this.#buckets.get(key);
    if (known === undefined) return undefined;
    this.#buckets.delete(key);
    this.#buckets.set(key, known);
    return known;
  }

  keep(key: string, buckets: readonly Uint8Array[]): void {
    if (this.#buckets.has(key)) return;
    this.#buckets.set(key, buckets);
    this.#bytes += weightOf(buckets);
    for (const [oldest, old] of this.#buckets) {
      if (this.#bytes <= mostBytes && this.#buckets.size <= mostKeys) break;
      this.#buckets.delete(oldest);
      this.#bytes -= weightOf(old);
    }
  }
}

function weightOf(buckets: readonly Uint8Array[]): number {
  return buckets.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
