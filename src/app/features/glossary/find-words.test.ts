import { expect, it } from "vitest";
import { foldText } from "#story/fold.ts";
import type { GlossaryWord } from "#story/glossary.ts";
import { findWords } from "./find-words.ts";
import { glossaryMarkdown } from "./to-markdown.ts";

function aWord(word: string, over: Partial<GlossaryWord> = {}): GlossaryWord {
  return { id: word, word, createdAt: 1, ...over };
}

it("finds whole words whatever their case and marks, and words of scripts without blanks", () => {
  const text = "Surut, pasang SURUT. Menyurutkan? Résumé resume. 潮が満ちる。";
  const found = findWords(foldText(text), [aWord("surut"), aWord("resume"), aWord("潮")]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Surut",
    "SURUT",
    "Résumé",
    "resume",
    "潮",
  ]);
});

it("writes the glossary as Markdown", () => {
  const entries = [
    { word: aWord("surut", { meaning: "air *turun*", sentence: "Laut\nsurut." }), title: "Pasang" },
    { word: aWord("rob") },
  ];
  expect(glossaryMarkdown("Glosarium", entries)).toBe(
    String.raw`# Glosarium

- **surut**: air \*turun\*
  > Laut surut.
  *Pasang*
- **rob**
`,
  );
});
