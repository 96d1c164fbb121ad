import { ByteReader, ByteWriter, toBytes } from "./byte-writer.ts";
import { encodePostings, type Postings } from "./postings.ts";

/** One term of a bucket: in how many documents it is, and where (`eachPosting`). */
export interface Entry {
  term: string;
  count: number;
  postings: Uint8Array;
}

const fromUtf8 = new TextDecoder();

/**
 * The terms of a bucket and their postings as bytes: first all terms, each by what it does not share
 * with the one before, then all postings, so that a look for a term skips what it does not want.
 * @param terms in the order of `compareTerms`
 */
export function encodeBucket(terms: Iterable<[string, Postings]>): Uint8Array<ArrayBuffer> {
  const names = new ByteWriter();
  const bodies = new ByteWriter();
  let last: Uint8Array = new Uint8Array();
  for (const [term, postings] of terms) {
    const bytes = toBytes(term);
    const shared = sharedLength(last, bytes);
    const body = encodePostings(postings);
    names.number(shared);
    names.number(bytes.length - shared);
    names.bytes(bytes.subarray(shared));
    names.number(postings.length / 2);
    names.number(body.length);
    bodies.bytes(body);
    last = bytes;
  }
  const whole = new ByteWriter();
  whole.number(names.length);
  whole.bytes(names.done());
  whole.bytes(bodies.done());
  return whole.done();
}

/** All terms of a bucket, in order. */
export function listEntries(bucket: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  eachEntry(bucket, (name, { count, postings }) => {
    entries.push({ term: fromUtf8.decode(name), count, postings });
  });
  return entries;
}

/** What a look for a term has found; `isExact`: the term itself, not one that begins with it. */
export type FoundEntry = Omit<Entry, "term"> & { isExact: boolean };

/** The term of a bucket that is this one, or also those that begin with it. */
export function findEntries(bucket: Uint8Array, term: string, isPrefix: boolean): FoundEntry[] {
  const wanted = toBytes(term);
  const entries: FoundEntry[] = [];
  eachEntry(bucket, (name, { count, postings }) => {
    const isExact = name.length === wanted.length;
    if ((!isExact && !isPrefix) || !begins(name, wanted)) return;
    entries.push({ isExact, count, postings });
  });
  return entries;
}

/** `name` is the same bytes each time, overwritten. */
function eachEntry(
  bucket: Uint8Array,
  visit: (name: Uint8Array, entry: Omit<Entry, "term">) => void,
): void {
  const reader = new ByteReader(bucket);
  const end = reader.number() + reader.at;
  let name = new Uint8Array(64);
  let body = end;
  while (reader.at < end) {
    const shared = reader.number();
    const rest = reader.bytes(reader.number());
    const length = shared + rest.length;
    if (length > name.length) name = grow(name, length);
    name.set(rest, shared);
    const count = reader.number();
    const size = reader.number();
    visit(name.subarray(0, length), { count, postings: bucket.subarray(body, body + size) });
    body += size;
  }
}

/** The order of terms in a bucket: that of `sort()`. */
export function compareTerms([one]: [string, unknown], [other]: [string, unknown]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function begins(name: Uint8Array, wanted: Uint8Array): boolean {
  if (wanted.length > name.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (wanted[index] !== name[index]) return false;
  }
  return true;
}

function sharedLength(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  for (let index = 0; index < most; index++) if (one[index] !== other[index]) return index;
  return most;
}

function grow(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length * 2);
  larger.set(bytes);
  return larger;
}
