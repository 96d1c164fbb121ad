/** The key of one bucket of a segment. */
export function bucketKey(segment: number, bucket: string): string {
  return `${segment.toString(36)}:${bucket}`;
}

/** All buckets of a segment, or those that begin with these letters. */
export function bucketRange(segment: number, beginning = ""): IDBKeyRange {
  const first = bucketKey(segment, beginning);
  // The colon's next character ends the segment; U+FFFF any longer beginning.
  const end = beginning === "" ? `${segment.toString(36)};` : `${first}\uffff`;
  return IDBKeyRange.bound(first, end, false, true);
}

/** The bucket that a key is of. */
export function bucketOfKey(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
