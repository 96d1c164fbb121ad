import { ByteWriter } from "./byte-writer.ts";

/** Where in a document a term stands; several at once. */
export const inTitle = 1;
export const inLead = 2;
/** Tags, names of the site and of the authors. */
export const inAbout = 4;
/** Above the places: how often the text has it. */
const countShift = 3;
const mostCount = 31;
/** Once in the text and nowhere else: what most terms of most documents are. */
const plain = 1 << countShift;

/**
 * Where a term stands: pairs of a document (its number in the segment, ascending) and what `pack` made
 * of its places.
 */
export type Postings = number[];

/** Places and count of one term in one document, below 256. */
export function pack(places: number, count: number): number {
  return places | (Math.min(count, mostCount) << countShift);
}

/** How often the text has the term; its places are the lower bits. */
export function countOf(packed: number): number {
  return packed >> countShift;
}

/** Adds two that `pack` made. */
export function addPacked(one: number, other: number): number {
  return pack((one | other) & 7, countOf(one) + countOf(other));
}

/** Documents as distances from the last one; the byte of places only where it says something. */
export function encodePostings(postings: Postings): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let last = -1;
  for (let index = 0; index < postings.length; index += 2) {
    const document = postings[index] ?? 0;
    const packed = postings[index + 1] ?? plain;
    const distance = document - last - 1;
    last = document;
    writer.number(distance * 2 + (packed === plain ? 0 : 1));
    if (packed !== plain) writer.number(packed);
  }
  return writer.done();
}

/** Calls with each document of a term and what `pack` made of its places there. */
export function eachPosting(bytes: Uint8Array, visit: (document: number, packed: number) => void) {
  let document = -1;
  // Without a `ByteReader`: a common word has ten thousand of them.
  for (let at = 0; at < bytes.length;) {
    let byte = bytes[at++] ?? 0;
    let head = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = bytes[at++] ?? 0;
      head |= (byte & 127) << shift;
    }
    document += (head >>> 1) + 1;
    // `pack` makes one byte or two.
    let packed = plain;
    if ((head & 1) === 1) {
      packed = bytes[at++] ?? 0;
      if (packed > 127) packed = (packed & 127) | ((bytes[at++] ?? 0) << 7);
    }
    visit(document, packed);
  }
}
