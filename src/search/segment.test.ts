import { expect, it } from "vitest";
import { createRandom, type Random } from "#tests/fuzz/random.ts";
import { listEntries } from "./bucket.ts";
import { type IndexedDocument, indexDocument } from "./document.ts";
import { eachPosting } from "./postings.ts";
import { type Buckets, buildSegment, depthFor, mergeBuckets } from "./segment.ts";

const words = ["laut", "pasang", "baca", "membaca", "bakso", "海水", "tiang", "é", "2026"] as const;

function aDocument(random: Random): IndexedDocument {
  const some = () => Array.from({ length: random.below(12) }, () => random.pick(words)).join(" ");
  return indexDocument({
    title: some(),
    lead: [some()],
    text: some(),
    tags: ["ilmu laut"],
    sources: ["Pesisir"],
    authors: [],
    language: "id",
  });
}

/** Everything that a segment says, whatever its buckets. */
function contentOf(buckets: Buckets): Record<string, number[]> {
  const entries = [...buckets.values()].flatMap((bucket) => listEntries(bucket));
  return Object.fromEntries(
    entries.map(({ term, postings }) => {
      const list: number[] = [];
      eachPosting(postings, (document, packed) => list.push(document, packed));
      return [term, list];
    }),
  );
}

it("makes the same of documents at once and of their parts merged, without the deleted ones", () => {
  for (let index = 0; index < 60; index++) {
    const random = createRandom(9, index);
    const documents = Array.from({ length: 1 + random.below(30) }, () => aDocument(random));
    const isDeleted = documents.map(() => random.chance(0.2));
    const cut = random.below(documents.length);
    const parts = [documents.slice(0, cut), documents.slice(cut)];
    const left = documents.map((document, number) =>
      isDeleted[number] ? { ...document, terms: new Map<string, number>() } : document,
    );

    const merged = mergeBuckets(
      parts.flatMap((part, number) => {
        const base = number === 0 ? 0 : cut;
        const renumber = (at: number) => (isDeleted[base + at] ? undefined : base + at);
        const buckets = buildSegment(part, depthFor(part.length));
        return [...buckets.values()].map((bytes) => ({ bytes, renumber }));
      }),
      3,
    );

    expect(contentOf(merged)).toEqual(contentOf(buildSegment(left, 3)));
  }
});

it("keeps a word, its root and what narrows a search", () => {
  const { terms } = indexDocument({
    title: "Membaca laut",
    lead: [],
    text: "Bacaan 海水",
    tags: ["Ilmu Laut"],
    sources: ["Harian Pesisir", "pesisir.example"],
    authors: ["Sri"],
    language: "id-ID",
  });

  const expected =
    "membaca laut bacaan baca\u0001 海水 海 sri \u0002wpesisir \u0002spesisir.example \u0002lid \u0002lid-id".split(
      " ",
    );
  const named = ["\u0002tilmu laut", "\u0002sharian pesisir"];
  expect([...terms.keys()]).toEqual(expect.arrayContaining(expected.concat(named)));
});
