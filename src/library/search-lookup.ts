import { type Entry, findEntries, type FoundEntry, listEntries } from "#search/bucket.ts";
import { editDistance, editsFor, slippedBeginnings } from "#search/edits.ts";
import type { Lookup } from "#search/query.ts";
import type { Found } from "#search/rank.ts";
import { bucketOf } from "#search/segment.ts";
import { wordOfTerm } from "#search/terms.ts";
import type { ReadTx } from "./library.ts";
import type { SearchCache } from "./search-cache.ts";
import { bucketKey, bucketRange } from "./search-keys.ts";
import type { Segment } from "./search-state.ts";

type PostingsTx = ReadTx<["searchPostings"]>;
/** Where the buckets are read from. */
export type PostingsStore = Pick<PostingsTx["store"], "get" | "getAll">;

/** A word that was looked for in place of another. */
export interface Correction {
  word: string;
  /** How many letters are other ones. */
  edits: number;
  /** In how many documents it is. */
  count: number;
}

/** Looks terms up in the segments of an index, within one transaction; each bucket is read once. */
export class TermLookup {
  readonly #store: PostingsStore;
  readonly #segments: readonly Segment[];
  readonly #cache: SearchCache | undefined;
  readonly #read = new Map<string, Promise<readonly Uint8Array[]>>();

  constructor(store: PostingsStore, segments: readonly Segment[], cache?: SearchCache) {
    this.#store = store;
    this.#segments = segments;
    this.#cache = cache;
  }

  /** Where any of these terms stands. */
  async find(lookups: readonly Lookup[]): Promise<Found[]> {
    const found = await Promise.all(
      this.#segments.flatMap((segment) =>
        lookups.map(async ({ term, isPrefix, weight }) => {
          const buckets = await this.#buckets(segment, term, isPrefix);
          const entries = buckets.flatMap((bucket) => findEntries(bucket, term, isPrefix));
          return entries.map((entry) => toFound(entry, segment, weight));
        }),
      ),
    );
    return found.flat();
  }

  /** The terms of one segment that begin so. */
  async begun(segment: Segment, beginning: string): Promise<Entry[]> {
    const buckets = await this.#buckets(segment, beginning, true);
    return buckets
      .flatMap((bucket) => listEntries(bucket))
      .filter(({ term }) => term.startsWith(beginning));
  }

  /** Words of the index that differ from this one by a slip or two, the likeliest first. */
  async correct(word: string): Promise<Correction[]> {
    const most = editsFor(word);
    if (most === 0) return [];
    const counts = new Map<string, number>();
    const buckets = await Promise.all(
      this.#segments.map((segment) => this.#nearBuckets(segment, word)),
    );
    for (const { term, count } of buckets.flat(2).flatMap((bucket) => listEntries(bucket))) {
      const { word: other, isRoot } = wordOfTerm(term);
      if (!isRoot) counts.set(other, (counts.get(other) ?? 0) + count);
    }
    return [...counts]
      .map(([other, count]) => ({ word: other, count, edits: editDistance(word, other, most) }))
      .filter(({ edits }) => edits <= most)
      .toSorted((one, other) => one.edits - other.edits || other.count - one.count);
  }

  async #nearBuckets({ id, depth }: Segment, word: string): Promise<(readonly Uint8Array[])[]> {
    if (depth < 3) return [await this.#range(id, depth === 0 ? "" : word.slice(0, 1))];
    const near = slippedBeginnings(word).flatMap(spellOut);
    return Promise.all(
      [...new Set(near)].map((beginning) =>
        beginning.length < depth ? this.#range(id, beginning) : this.#one(id, beginning),
      ),
    );
  }

  #buckets(
    { id, depth }: Segment,
    term: string,
    isPrefix: boolean,
  ): Promise<readonly Uint8Array[]> {
    const isOpen = isPrefix && term.length < depth;
    return isOpen ? this.#range(id, term) : this.#one(id, bucketOf(term, depth));
  }

  #one(segment: number, bucket: string): Promise<readonly Uint8Array[]> {
    return this.#once(`=${bucketKey(segment, bucket)}`, async () => {
      const bytes = await this.#store.get(bucketKey(segment, bucket));
      return bytes === undefined ? [] : [new Uint8Array(bytes)];
    });
  }

  #range(segment: number, beginning: string): Promise<readonly Uint8Array[]> {
    return this.#once(`>${bucketKey(segment, beginning)}`, async () => {
      const all = await this.#store.getAll(bucketRange(segment, beginning));
      return all.map((bytes) => new Uint8Array(bytes));
    });
  }

  #once(key: string, read: () => Promise<readonly Uint8Array[]>): Promise<readonly Uint8Array[]> {
    const known = this.#read.get(key) ?? this.#cached(key, read);
    this.#read.set(key, known);
    return known;
  }

  async #cached(
    key: string,
    read: () => Promise<readonly Uint8Array[]>,
  ): Promise<readonly Uint8Array[]> {
    const kept = this.#cache?.get(key);
    if (kept !== undefined) return kept;
    const buckets = await read();
    this.#cache?.keep(key, buckets);
    return buckets;
  }
}

/** A longer word than the one that was typed so far is a weaker answer. */
const longerWeight = 0.7;

function toFound(
  { isExact, postings, count }: FoundEntry,
  { base }: Segment,
  weight: number,
): Found {
  return { postings, count, base, weight: isExact ? weight : weight * longerWeight };
}

const letters = "abcdefghijklmnopqrstuvwxyz".split("");

function spellOut(beginning: string): string[] {
  if (beginning.endsWith("*")) return [beginning.slice(0, -1)];
  return beginning.includes("*") ? letters.map((one) => beginning.replace("*", one)) : [beginning];
}
