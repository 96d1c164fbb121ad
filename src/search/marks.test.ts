import { expect, it } from "vitest";
import { createRandom } from "#tests/fuzz/random.ts";
import { hasPhrase, marksIn, snippetOf } from "./marks.ts";
import { parseQuery } from "./query.ts";

function marked(text: string, typed: string): string[] {
  return marksIn(text, parseQuery(typed)).map(([start, end]) => text.slice(start, end));
}

it.each([
  ["Membaca pasang, dibaca lagi: bacaan.", "baca ", ["Membaca", "dibaca", "bacaan"]],
  ["Café di pasar, kafe di kota", "cafe ", ["Café"]],
  ["Pasangan pasang", "pas", ["Pasangan", "pasang"]],
  ["Pasang surut. Surut, pasang.", '"pasang surut"', ["Pasang surut"]],
  ["Jum’at pagi", "jumat ", ["Jum’at"]],
  ["海水很咸", "海", ["海水"]],
  ["Laut", "tag:laut -laut", []],
])("marks in %s what answers %s", (text, typed, expected) => {
  expect(marked(text, typed)).toEqual(expected);
});

const filler = "Kata yang tidak dicari siapa pun. ".repeat(20);

it("cuts out the piece with the most parts of the question", () => {
  const text = `${filler}Pasang datang.\n${filler}Saat pasang dan bulan purnama. ${filler}`;

  const snippet = snippetOf(text, parseQuery("purnama pasang "));

  expect(snippet?.text).toContain("Saat pasang dan bulan purnama.");
  expect(snippet).toMatchObject({ isCutBefore: true, isCutAfter: true });
  const words = snippet?.marks.map(([start, end]) => snippet.text.slice(start, end));
  expect(words).toEqual(["pasang", "purnama"]);
});

it("has no piece of a text that answers nothing", () => {
  expect(snippetOf(filler, parseQuery("purnama"))).toBeUndefined();
  expect(snippetOf("", parseQuery("purnama"))).toBeUndefined();
});

it("cuts any text at whole characters, with marks inside it", () => {
  const pieces = ["laut ", "pasang", "\n", "🌊", "海水", "é", " ", "x".repeat(300)] as const;
  for (let index = 0; index < 300; index++) {
    const random = createRandom(10, index);
    const text = Array.from({ length: random.below(80) }, () => random.pick(pieces)).join("");
    const snippet = snippetOf(text, parseQuery("laut 海"));
    if (snippet === undefined) continue;
    expect(snippet.text.isWellFormed()).toBe(true);
    expect(snippet.marks.length).toBeGreaterThan(0);
    let last = -1;
    for (const [start, end] of snippet.marks) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeLessThanOrEqual(snippet.text.length);
      last = start;
    }
  }
});

it("knows words that stand side by side from words that do not", () => {
  expect(hasPhrase("Saat pasang, surut belum.", ["pasang", "surut"])).toBe(true);
  expect(hasPhrase("Pasang lalu surut", ["pasang", "surut"])).toBe(false);
});
