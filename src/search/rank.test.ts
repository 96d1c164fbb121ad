import { expect, it } from "vitest";
import { findEntries } from "./bucket.ts";
import { indexDocument, type SearchDocument } from "./document.ts";
import { type DocumentFacts, type Found, rank, type Ranking } from "./rank.ts";
import { buildSegment } from "./segment.ts";

const today = 20_000;

function aDocument(over: Partial<SearchDocument>): SearchDocument {
  const nothing = { title: "", lead: [], text: "", tags: [], sources: [], authors: [] };
  return { ...nothing, language: "id", ...over };
}

/** The numbers of the documents that have all of these words, best first. */
function search(documents: SearchDocument[], words: string[], without: string[] = []): number[] {
  return rankAll(documents, { words, without }, 50).best;
}

function rankAll(
  documents: SearchDocument[],
  { words, without }: { words: string[]; without: string[] },
  most: number,
): Ranking {
  const indexed = documents.map((document) => indexDocument(document));
  const [bucket = new Uint8Array()] = buildSegment(indexed, 0).values();
  const find = (word: string): Found[] =>
    findEntries(bucket, word, false).map((entry) => ({ ...entry, base: 0, weight: 1 }));
  const facts: DocumentFacts = {
    lengthOf: (document) => indexed[document]?.length ?? 0,
    dayOf: (document) => today - document,
    end: documents.length,
    total: documents.length,
    averageLength: 5,
    today,
  };
  const asked = { words: words.map(find), filters: [], without: without.map(find) };
  return rank(asked, facts, most);
}

const others = Array.from({ length: 10 }, () => aDocument({ text: "Kata lain saja." }));

it("puts a title before an excerpt, a tag before the text, and the text last", () => {
  const documents = [
    aDocument({ text: "Air pasang naik." }),
    aDocument({ lead: ["pasang"], text: "Air naik." }),
    aDocument({ tags: ["pasang"], text: "Air naik." }),
    aDocument({ title: "Pasang", text: "Air naik." }),
  ];

  expect(search([...documents, ...others], ["pasang"])).toEqual([3, 2, 1, 0]);
});

it("puts the newer of two equal ones first, and neither before a better one", () => {
  const plain = aDocument({ text: "Air pasang naik." });
  const better = aDocument({ title: "Pasang" });

  expect(search([plain, plain, ...others, better], ["pasang"])).toEqual([12, 0, 1]);
});

it("wants every word, and none of those that are left out", () => {
  const documents = [
    aDocument({ text: "pasang surut" }),
    aDocument({ text: "pasang surut banjir" }),
    aDocument({ text: "pasang" }),
  ];

  expect(search([...documents, ...others], ["pasang", "surut"], ["banjir"])).toEqual([0]);
});

it("counts all and orders the best", () => {
  const documents = Array.from({ length: 40 }, () => aDocument({ text: "pasang" }));

  const { best, total } = rankAll(documents, { words: ["pasang"], without: [] }, 5);
  expect({ best, total }).toEqual({ best: [0, 1, 2, 3, 4], total: 40 });
});
