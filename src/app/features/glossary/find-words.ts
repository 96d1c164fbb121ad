import type { Stretch } from "#story/anchor.ts";
import { type Folded, foldText, unfold } from "#story/fold.ts";
import type { GlossaryWord } from "#story/glossary.ts";

/** A word of the glossary where it stands in a story. */
export interface FoundWord extends Stretch {
  word: GlossaryWord;
}

/** A page full of lines teaches nothing: each word is marked so often at most. */
const mostOfOne = 30;

/** The words of a glossary in a folded text, as whole words, whatever their case and marks. */
export function findWords(folded: Folded, words: GlossaryWord[]): FoundWord[] {
  return words.flatMap((word) => {
    const wanted = foldText(word.word).text.trim();
    const found: FoundWord[] = [];
    if (wanted === "") return found;
    let at = folded.text.indexOf(wanted);
    while (at !== -1 && found.length < mostOfOne) {
      const end = at + wanted.length;
      if (isWhole(folded.text, at, end)) {
        found.push({ word, ...unfold(folded, { start: at, end }) });
      }
      at = folded.text.indexOf(wanted, end);
    }
    return found;
  });
}

const letter = /[\p{L}\p{N}]/u;
/** Their words stand without blanks between them. */
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

function isWhole(text: string, start: number, end: number): boolean {
  if (unspaced.test(text.charAt(start))) return true;
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
}
