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

/** The terms that a bucket has, in order; with `wanted` only that one, or those that begin with it. */
export function listEntries(bucket: Uint8Array, wanted = "", isPrefix = true): Entry[] {
  const looked = toBytes(wanted);
  const reader = new ByteReader(bucket);
  const end = reader.number() + reader.at;
  const found: Entry[] = [];
  let term = new Uint8Array(64);
  let body = end;
  while (reader.at < end) {
    const shared = reader.number();
    const rest = reader.bytes(reader.number());
    const length = shared + rest.length;
    if (length > term.length) term = grow(term, length);
    term.set(rest, shared);
    const count = reader.number();
    const size = reader.number();
    if (begins(term, length, looked) && (isPrefix || length === looked.length)) {
      const postings = bucket.subarray(body, body + size);
      found.push({ term: fromUtf8.decode(term.subarray(0, length)), count, postings });
    }
    body += size;
  }
  return found;
}

/** The order of terms in a bucket: that of `sort()`. */
export function compareTerms([one]: [string, unknown], [other]: [string, unknown]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function begins(term: Uint8Array, length: number, wanted: Uint8Array): boolean {
  if (wanted.length > length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (term[index] !== wanted[index]) return false;
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
