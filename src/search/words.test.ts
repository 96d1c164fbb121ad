import { expect, it } from "vitest";
import { countWords } from "#article/text.ts";
import { createRandom } from "#tests/fuzz/random.ts";
import { foldWord } from "./fold.ts";
import { charactersOf, listWords } from "./words.ts";

const wordsOf = (text: string) => [...listWords(text)].map(({ word }) => word);

it.each([
  ["Membaca pasang-surut, tanpa 2 aplikasi!", "membaca pasang surut tanpa 2 aplikasi"],
  ["Café São Tomé, İstanbul, Straße, Łódź", "cafe sao tome istanbul strasse lodz"],
  ["don't stop: Jum’at", "dont stop jumat"],
  ["Чёрный ЙОД", "черныи иод"],
  ["كِتَابٌ جديد", "كتاب جديد"],
  ["한국어 책", "한국어 책"],
  ["हिन्दी", "हिन्दी"],
  ["ﬁle № ５", "file 5"],
  ["", ""],
])("divides %s into its folded words", (text, expected) => {
  expect(wordsOf(text).join(" ")).toBe(expected);
});

it("divides what is written without spaces by the browser's dictionary", () => {
  expect(wordsOf("海の水は塩辛い。")).toEqual(expect.arrayContaining(["海", "水"]));
  expect(wordsOf("ฉันอ่านหนังสือ")).toEqual(["ฉัน", "อ่าน", "หนังสือ"]);
  expect(wordsOf("ខ្ញុំអានសៀវភៅ").length).toBeGreaterThan(1);
});

it("names the characters of a Chinese word, and those of no other", () => {
  expect(charactersOf("海水")).toEqual(["海", "水"]);
  expect(["海", "laut", "うみ"].flatMap(charactersOf)).toEqual([]);
});

it("folds a word of any characters to one that folds to itself", () => {
  const random = createRandom(5, 0);
  for (let round = 0; round < 2000; round++) {
    const word = Array.from({ length: 6 }, () => String.fromCodePoint(random.below(0x3000))).join(
      "",
    );
    expect(foldWord(foldWord(word))).toBe(foldWord(word));
  }
});

it("says where each word stands, also among characters drawn by chance", () => {
  const random = createRandom(6, 0);
  const blocks = [
    0x20, 0x41, 0xc0, 0x300, 0x410, 0x5d0, 0x627, 0xe01, 0x3041, 0x4e00, 0xac00, 0x1f600,
  ] as const;
  for (let round = 0; round < 300; round++) {
    const letters = Array.from({ length: 60 }, () => random.pick(blocks) + random.below(26));
    const text = String.fromCodePoint(...letters);
    let last = 0;
    for (const { word, start, end } of listWords(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(wordsOf(text.slice(start, end)).join("")).toBe(word);
      last = end;
    }
  }
});

it("finds about as many words as are counted", () => {
  const text = "Di tiang itu ada 12 goresan, satu untuk setiap purnama.";
  expect(wordsOf(text)).toHaveLength(countWords(text));
});
