import { expect, it } from "vitest";
import { lineAt, sentencesIn } from "./sentences.ts";

function cutInto(line: string, language: string): string[] {
  return sentencesIn(line, { start: 0, end: line.length }, language).map(({ start, end }) =>
    line.slice(start, end),
  );
}

it("does not end an Indonesian sentence at a title, a price, a street or a number", () => {
  const line =
    "Harganya Rp. 5.000 per kilo. Kata dr. Ani di Jl. Merdeka No. 5, H. Siti dan Prof. A.B. Yusuf setuju. Ya.";

  expect(cutInto(line, "id")).toEqual([
    "Harganya Rp. 5.000 per kilo.",
    "Kata dr. Ani di Jl. Merdeka No. 5, H. Siti dan Prof. A.B. Yusuf setuju.",
    "Ya.",
  ]);
});

it("keeps a quoted question with who asks it", () => {
  expect(cutInto("“Benarkah?” tanya Siti. Tidak ada yang menjawab.", "id")).toEqual([
    "“Benarkah?” tanya Siti.",
    "Tidak ada yang menjawab.",
  ]);
});

it("ends a short English no, and not a numbered one", () => {
  expect(cutInto("No. I will not. See No. 5 of Mr. Smith. Then go.", "en")).toEqual([
    "No.",
    "I will not.",
    "See No. 5 of Mr. Smith.",
    "Then go.",
  ]);
});

it("keeps the number of a list with its words", () => {
  expect(cutInto("1. Cuci beras. 2. Masak.", "id")).toEqual(["1. Cuci beras.", "2. Masak."]);
});

it("ends Japanese sentences at their full stop, and gives an opening quote to the next", () => {
  expect(cutInto("これは本です。「はい。」と言った。次へ。", "ja")).toEqual([
    "これは本です。",
    "「はい。」",
    "と言った。",
    "次へ。",
  ]);
});

it("ends Arabic sentences at their own question mark, and not at a title", () => {
  expect(cutInto("هل هذا صحيح؟ نعم. قال د. أحمد ذلك.", "ar")).toEqual([
    "هل هذا صحيح؟",
    "نعم.",
    "قال د. أحمد ذلك.",
  ]);
});

it("reads a language that nobody knows", () => {
  expect(cutInto("Satu. Dua.", "x-!!")).toEqual(["Satu.", "Dua."]);
});

it("loses no word of a text, whatever stands in it", () => {
  const line = " “A.” (B? c) d… E! 5. F “g” —h:i;j. ";
  const words = (text: string) => text.replace(/\s+/g, "");

  expect(words(cutInto(line, "en").join(""))).toBe(words(line));
});

it("cuts a text in a language that no browser knows, or that is none", () => {
  expect(cutInto("One. Two.", "en-x")).toEqual(["One.", "Two."]);
});

it("places the sentences of a line in their text", () => {
  const text = "Judul\nSatu. Dua.\nTiga.";
  const line = lineAt(text, 8);
  const said = sentencesIn(text, line, "id").map(({ start, end }) => text.slice(start, end));

  expect(said).toEqual(["Satu.", "Dua."]);
});
