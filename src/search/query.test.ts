import { expect, it } from "vitest";
import { isEmptyQuery, lookupsOf, parseQuery } from "./query.ts";

const nothing = { words: [], phrases: [], without: [], filters: [] };

it("reads words, the last one as a beginning until a space follows it", () => {
  expect(parseQuery("Pasang sur").words).toEqual([
    { word: "pasang", isPrefix: false },
    { word: "sur", isPrefix: true },
  ]);
  expect(parseQuery("pasang ").words).toEqual([{ word: "pasang", isPrefix: false }]);
});

it("reads phrases, closed or not yet, what must not be there, and what narrows", () => {
  expect(parseQuery('"pasang surut" -banjir -"kota tua" tag:laut sumber:"harian pesisir"')).toEqual(
    {
      ...nothing,
      phrases: [["pasang", "surut"]],
      without: [["banjir"], ["kota", "tua"]],
      filters: [
        { filter: "tag", value: "laut" },
        { filter: "source", value: "harian pesisir" },
      ],
    },
  );
  expect(parseQuery("“pasang surut").phrases).toEqual([["pasang", "surut"]]);
  expect(parseQuery('"pasang"').words).toEqual([{ word: "pasang", isPrefix: false }]);
  expect(parseQuery("bahasa:ID").filters).toEqual([{ filter: "lang", value: "id" }]);
});

it("looks for nothing in signs alone", () => {
  const signs = ["", "  ", "-", '"', "tag:", "?!", "-banjir"];
  expect(signs.filter((typed) => !isEmptyQuery(parseQuery(typed)))).toEqual([]);
});

it("takes an address for words", () => {
  const { words, filters } = parseQuery("https://pesisir.example/pasang");
  expect(words.map(({ word }) => word)).toEqual(["https", "pesisir", "example", "pasang"]);
  expect(filters).toEqual([]);
});

it("looks for a word as it stands first, then for what its root is in", () => {
  expect(lookupsOf({ word: "membaca", isPrefix: false })).toEqual([
    { term: "membaca", isPrefix: false, weight: 1 },
    { term: "membaca\u0001", isPrefix: false, weight: 0.6 },
    { term: "baca", isPrefix: false, weight: 0.6 },
    { term: "baca\u0001", isPrefix: false, weight: 0.6 },
  ]);
});
