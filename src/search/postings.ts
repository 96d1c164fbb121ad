import { ByteReader, ByteWriter } from "./byte-writer.ts";

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

/** Places and count of one term in one document, in one byte. */
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
  const reader = new ByteReader(bytes);
  let document = -1;
  while (!reader.isOver) {
    const head = reader.number();
    document += Math.floor(head / 2) + 1;
    visit(document, head % 2 === 0 ? plain : reader.number());
  }
}
