import { listEntries } from "#search/bucket.ts";
import { depthFor, mergeBuckets, type MergedBucket } from "#search/segment.ts";
import type { Library } from "./library.ts";
import { putBuckets } from "./search-index.ts";
import { bucketOfKey, bucketRange } from "./search-keys.ts";
import { factsOf } from "./search-pages.ts";
import { type Segment, type SearchState, stateKey } from "./search-state.ts";

/** So many segments of a size become one of the next; fewer when nothing waits to be indexed. */
const fanIn = { busy: 8, idle: 4 } as const;
/** Each size is so many times the last one. */
const growth = 8;
/** Up to here all terms are merged at once; above, those of one first letter after those of another. */
const atOnce = 512;

/** Buckets a transaction: whoever else writes waits for it. */
const mostPuts = 200;

/** A merge under way. */
interface Merge {
  id: number;
  from: Segment[];
  /** What takes their place. */
  into: Segment;
  dayOf: (document: number) => number;
}

/**
 * Joins small segments to a larger one when there are many, and leaves out what was deleted. Killed
 * anywhere, the index is as it was: what was half merged belongs to no segment and goes with the next.
 * @param pause asked before each part of a long merge
 * @returns false when there was nothing to merge
 * @throws BekalError storage-*
 */
export async function mergeNext(
  library: Library,
  { isIdle = false, pause = async () => {} } = {},
): Promise<boolean> {
  const merge = await beginMerge(library, isIdle ? fanIn.idle : fanIn.busy);
  if (merge === undefined) return false;
  const isSmall = merge.into.documents <= atOnce;
  const letters = isSmall ? [undefined] : await firstLetters(library, merge.from);
  for (const letter of letters) {
    await pause();
    await mergeLetter(library, merge, letter);
  }
  await endMerge(library, merge);
  return true;
}

/** The segments at the end that are to be one; undefined while there are few of each size. */
function chooseSegments({ segments, documents }: SearchState, most: number) {
  const written = segments.reduce((sum, segment) => sum + segment.documents, 0);
  // More is deleted than is there: one large merge clears it away.
  if (written - documents > documents + atOnce) return segments;
  const largest = Math.max(0, ...segments.map(levelOf));
  for (let level = 0; level <= largest; level++) {
    const first = segments.findLastIndex((segment) => levelOf(segment) > level) + 1;
    const tail = segments.slice(first);
    if (tail.length >= most) return tail;
  }
  return undefined;
}

/** 0 for one document, 1 for up to eight, 2 for up to 64 and so on. */
function levelOf({ documents }: Segment): number {
  return Math.ceil(Math.log(documents) / Math.log(growth) - 1e-9);
}

function beginMerge(library: Library, most: number): Promise<Merge | undefined> {
  const names = ["searchState", "searchPages", "searchPostings"] as const;
  return library.write([...names], "relaxed", async (tx) => {
    const states = tx.objectStore("searchState");
    const state = await states.get(stateKey);
    if (state === undefined) return undefined;
    const { building, ...rest } = state;
    if (building !== undefined)
      await tx.objectStore("searchPostings").delete(bucketRange(building));
    const from = chooseSegments(state, most);
    if (from === undefined || from.length === 0) {
      if (building !== undefined) await states.put(rest, stateKey);
      return undefined;
    }
    const id = state.nextSegment;
    await states.put({ ...rest, nextSegment: id + 1, building: id }, stateKey);
    const { dayOf } = factsOf(await tx.objectStore("searchPages").getAll());
    return { id, from, into: intoOne(id, from, dayOf), dayOf };
  });
}

function intoOne(id: number, from: Segment[], dayOf: (document: number) => number): Segment {
  const base = from[0]?.base ?? 0;
  const last = from.at(-1);
  const span = (last?.base ?? 0) + (last?.span ?? 0) - base;
  let documents = 0;
  for (let document = base; document < base + span; document++) {
    if (dayOf(document) !== 0) documents += 1;
  }
  return { id, base, span, documents, depth: depthFor(documents) };
}

async function firstLetters(library: Library, from: Segment[]): Promise<string[]> {
  const letters = await library.read(["searchPostings"], async (tx) => {
    const found = new Set<string>();
    for (const { id, depth } of from) {
      if (depth > 0) {
        const keys = await tx.store.getAllKeys(bucketRange(id));
        for (const key of keys) found.add(bucketOfKey(key).slice(0, 1));
        continue;
      }
      const [bucket] = await tx.store.getAll(bucketRange(id));
      const entries = bucket === undefined ? [] : listEntries(new Uint8Array(bucket));
      for (const { term } of entries) found.add(term.slice(0, 1));
    }
    return found;
  });
  return [...letters].toSorted();
}

/** Merges the terms of one first letter, or all. */
async function mergeLetter(library: Library, merge: Merge, letter?: string): Promise<void> {
  const { from, into } = merge;
  const read = await library.read(["searchPostings"], (tx) =>
    Promise.all(
      from.map(({ id, depth }) => tx.store.getAll(bucketRange(id, depth === 0 ? "" : letter))),
    ),
  );
  const buckets = from.flatMap((segment, index) =>
    (read[index] ?? []).map((bytes) => toMerged(merge, segment, bytes)),
  );
  const isWanted = letter === undefined ? undefined : (term: string) => term.startsWith(letter);
  const merged = [...mergeBuckets(buckets, into.depth, isWanted)];
  for (let at = 0; at < merged.length; at += mostPuts) {
    const some = new Map(merged.slice(at, at + mostPuts));
    await library.write(["searchPostings"], "relaxed", (tx) => putBuckets(tx, into.id, some));
  }
}

function toMerged({ into, dayOf }: Merge, { base }: Segment, bytes: ArrayBuffer): MergedBucket {
  return {
    bytes: new Uint8Array(bytes),
    renumber: (document) =>
      dayOf(base + document) === 0 ? undefined : base + document - into.base,
  };
}

/** What was merged takes the place of what it was merged from. */
async function endMerge(library: Library, { id, from, into }: Merge): Promise<void> {
  await library.write(["searchState", "searchPostings"], "relaxed", async (tx) => {
    const states = tx.objectStore("searchState");
    const state = await states.get(stateKey);
    if (state?.building !== id) return;
    const { building: _building, ...rest } = state;
    const old = new Set(from.map((segment) => segment.id));
    const postings = tx.objectStore("searchPostings");
    const isEmpty = (await postings.count(bucketRange(id))) === 0;
    const kept = rest.segments.filter((segment) => !old.has(segment.id));
    const segments = isEmpty ? kept : [...kept, into].toSorted((a, b) => a.base - b.base);
    await Promise.all([
      states.put({ ...rest, revision: rest.revision + 1, segments }, stateKey),
      ...[...old].map((segment) => postings.delete(bucketRange(segment))),
    ]);
  });
}
