/** The key of the one record of its store. */
export const stateKey = "state";

/** Documents whose terms were written together, and since then merged with others. */
export interface Segment {
  id: number;
  /** Its documents are numbered from here on; inside they count from 0. */
  base: number;
  /** How many numbers it covers, those of deleted documents too. */
  span: number;
  /** How many documents it had when it was written. */
  documents: number;
  /** How many first letters of a term tell its bucket. */
  depth: number;
}

/** What the search index is made of: whatever it does not name is not part of it. */
export interface SearchState {
  /** How the index is laid out: one of another layout is made anew. */
  version: number;
  /** Tells this index from one that was begun before it; absent on those of an earlier Bekal. */
  made?: number;
  /** Changes with every change of the index. */
  revision: number;
  nextNumber: number;
  nextSegment: number;
  /** How many documents there are, and how many words they have. */
  documents: number;
  words: number;
  /** Those of lower documents first. */
  segments: Segment[];
  /** A segment that is being merged: not part of the index yet. */
  building?: number;
}

/** The layout that this Bekal writes. */
export const layoutVersion = 1;

/** An index of nothing. */
export function emptyState(): SearchState {
  return {
    version: layoutVersion,
    made: Math.random(),
    revision: 0,
    nextNumber: 0,
    nextSegment: 0,
    documents: 0,
    words: 0,
    segments: [],
  };
}
