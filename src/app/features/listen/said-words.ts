import { mainOf } from "./voices.ts";

/** What the voice says in place of what cannot be read out. */
export interface SaidWords {
  code: string;
  table: (caption: string) => string;
  caption: (words: string) => string;
}

const indonesian: SaidWords = {
  code: "Ada potongan kode di sini.",
  table: (caption) => (caption === "" ? "Ada tabel di sini." : `Tabel: ${caption}.`),
  caption: (words) => `Gambar: ${words}`,
};

const english: SaidWords = {
  code: "There is some code here.",
  table: (caption) => (caption === "" ? "There is a table here." : `Table: ${caption}.`),
  caption: (words) => `Picture: ${words}`,
};

/** A voice of another language would only stumble over words of ours. */
const others: SaidWords = { code: "", table: (caption) => caption, caption: (words) => words };

/** In the language of the story: its voice says them. */
export function saidWords(language: string): SaidWords {
  const main = mainOf(language);
  if (["id", "ms", "jv", "su"].includes(main)) return indonesian;
  return main === "en" ? english : others;
}
