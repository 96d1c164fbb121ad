import { expect, it } from "vitest";
import { createRandom, type Random } from "#tests/fuzz/random.ts";
import { compareTerms, encodeBucket, findEntries, listEntries } from "./bucket.ts";
import { addPacked, countOf, eachPosting, inTitle, pack, type Postings } from "./postings.ts";

function decode(bytes: Uint8Array): Postings {
  const postings: Postings = [];
  eachPosting(bytes, (document, packed) => postings.push(document, packed));
  return postings;
}

function someTerms(random: Random): [string, Postings][] {
  const terms = new Map<string, Postings>();
  for (let left = random.below(60); left >= 0; left--) {
    const letters = Array.from({ length: 1 + random.below(50, true) }, () =>
      random.chance(0.9) ? 97 + random.below(4) : random.below(0xd000),
    );
    terms.set(String.fromCharCode(...letters), somePostings(random));
  }
  return [...terms].toSorted(compareTerms);
}

function somePostings(random: Random): Postings {
  const postings: Postings = [];
  let document = random.below(5);
  for (let left = random.below(30); left >= 0; left--) {
    postings.push(document, pack(random.below(8), random.below(40, true)));
    document += 1 + random.below(random.pick([1, 3, 400, 100_000]), true);
  }
  return postings;
}

it("gives back every term and posting that it was made from", () => {
  for (let index = 0; index < 300; index++) {
    const terms = someTerms(createRandom(7, index));
    const bucket = encodeBucket(terms);

    const entries = listEntries(bucket);

    expect(entries.map(({ term, postings }) => [term, decode(postings)])).toEqual(terms);
    expect(entries.map(({ count }) => count * 2)).toEqual(terms.map(([, { length }]) => length));
  }
});

it("finds one term, or those that begin with it", () => {
  for (let index = 0; index < 300; index++) {
    const random = createRandom(8, index);
    const terms = someTerms(random);
    const bucket = encodeBucket(terms);
    const [wanted = ""] = random.pick([terms[0] ?? ["a"], ...terms]);
    const beginning = wanted.slice(0, 1 + random.below(3));

    const found = findEntries(bucket, wanted, false).map(({ postings }) => decode(postings));
    const begun = findEntries(bucket, beginning, true).map(({ postings }) => decode(postings));

    const expected = terms.filter(([term]) => term.startsWith(beginning));
    expect(found).toEqual([new Map(terms).get(wanted)]);
    expect(begun).toEqual(expected.map(([, postings]) => postings));
  }
});

it("reads nothing out of damaged bytes without end", () => {
  const bucket = encodeBucket([["laut", [0, pack(0, 1)]]]);
  for (let length = 0; length < bucket.length; length++) {
    const entries = listEntries(bucket.subarray(0, length));
    expect(entries.flatMap(({ postings }) => decode(postings)).length).toBeLessThan(9);
  }
});

it("adds up places and counts, and stops counting at 31", () => {
  expect(addPacked(pack(inTitle, 2), pack(0, 3))).toBe(pack(inTitle, 5));
  expect(countOf(addPacked(pack(0, 30), pack(0, 30)))).toBe(31);
});
