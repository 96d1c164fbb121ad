import { stopWords } from "#extraction/data/stop-words.ts";
import { collapse } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";

/** Letters and digits only, lower case: how titles and names are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The same without spaces. */
export function squash(text: string): string {
  return plain(text).replaceAll(" ", "");
}

/** Characters of a field; what is longer is none. */
const longestLine = 1000;
/** Publishers encode twice, and their tools once more. */
const mostDecodings = 3;

/** One line of a field: references decoded, white space collapsed, cut to what a field may hold. */
export function lineOf(text: string, longest = longestLine): string {
  let line = text.slice(0, longest);
  for (let times = 0; times < mostDecodings && line.includes("&"); times += 1) {
    const decoded = decodeEntities(line);
    if (decoded === line) break;
    line = decoded;
  }
  return collapse(line);
}

const commonWords: ReadonlySet<string> = new Set(
  ["en", "id", "es", "pt", "fr", "de", "it", "nl"].flatMap((language) => [
    ...(stopWords.get(language) ?? []),
  ]),
);
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words that carry a line's meaning; pairs of letters where words are not divided. */
export function keyWords(text: string): Set<string> {
  const words = plain(text)
    .split(" ")
    .flatMap((word) => (unspaced.test(word) ? pairs(word) : [word]));
  const keys = words.filter((word) => word !== "" && !commonWords.has(word));
  return new Set(keys.length > 0 ? keys : words);
}

function pairs(word: string): string[] {
  const letters = Array.from(word);
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, at) => (letters[at] ?? "") + letter);
}

/** How much of the shorter line's words the other holds, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size;
}
