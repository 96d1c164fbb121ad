import { compareTerms, encodeBucket, listEntries } from "./bucket.ts";
import type { IndexedDocument } from "./document.ts";
import { eachPosting, type Postings } from "./postings.ts";

/** The terms of some documents, by the bucket that they are kept in. */
export type Buckets = Map<string, Uint8Array<ArrayBuffer>>;

/** A segment of this many documents keeps its terms by so many first letters. */
const depths = [
  { documents: 1, depth: 0 },
  { documents: 8, depth: 1 },
  { documents: 64, depth: 2 },
  { documents: Infinity, depth: 3 },
];

/** How many first letters of a term tell its bucket, in a segment of so many documents. */
export function depthFor(documents: number): number {
  return depths.find((step) => documents <= step.documents)?.depth ?? 0;
}

/** The bucket of a term. */
export function bucketOf(term: string, depth: number): string {
  return term.slice(0, depth);
}

/** The index of documents numbered from 0 on. */
export function buildSegment(documents: readonly IndexedDocument[], depth: number): Buckets {
  const terms = new Map<string, Postings>();
  for (const [number, document] of documents.entries()) {
    for (const [term, packed] of document.terms) append(terms, term, number, packed);
  }
  return divide(terms, depth);
}

/** A bucket of a segment that is merged with others. */
export interface MergedBucket {
  bytes: Uint8Array;
  /** The new number of a document by its old one; undefined when it was deleted. */
  renumber: (document: number) => number | undefined;
}

/**
 * Joins buckets of several segments.
 * @param buckets those of lower documents first
 * @param isWanted which of their terms
 */
export function mergeBuckets(
  buckets: Iterable<MergedBucket>,
  depth: number,
  isWanted: (term: string) => boolean = () => true,
): Buckets {
  const terms = new Map<string, Postings>();
  for (const { bytes, renumber } of buckets) {
    for (const { term, postings } of listEntries(bytes)) {
      if (!isWanted(term)) continue;
      eachPosting(postings, (document, packed) => {
        const number = renumber(document);
        if (number !== undefined) append(terms, term, number, packed);
      });
    }
  }
  return divide(terms, depth);
}

function append(terms: Map<string, Postings>, term: string, number: number, packed: number): void {
  const known = terms.get(term);
  if (known === undefined) terms.set(term, [number, packed]);
  else known.push(number, packed);
}

function divide(terms: Map<string, Postings>, depth: number): Buckets {
  const byBucket = Map.groupBy([...terms].toSorted(compareTerms), ([term]) =>
    bucketOf(term, depth),
  );
  return new Map([...byBucket].map(([bucket, entries]) => [bucket, encodeBucket(entries)]));
}
