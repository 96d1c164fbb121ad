import type { Stretch } from "#story/anchor.ts";
import { type Folded, foldText, unfold } from "#story/fold.ts";

/** One letter stands in a story thousands of times: nobody steps through them all. */
export const mostFound = 1000;

/** All places of words in a folded text, whatever their case and marks, as stretches of the text. */
export function findAll(folded: Folded, asked: string): Stretch[] {
  const words = foldText(asked).text.trim();
  const found: Stretch[] = [];
  if (words === "") return found;
  let at = folded.text.indexOf(words);
  while (at !== -1 && found.length < mostFound) {
    found.push(unfold(folded, { start: at, end: at + words.length }));
    at = folded.text.indexOf(words, at + words.length);
  }
  return found;
}
