/**
 * One letter of Chinese or Japanese, which put no spaces between words, or a run of any other
 * letters and digits.
 */
const token =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+/gv;
/** The address of a Markdown link: some truths are written so. */
const linkTarget = /\]\([^)]*\)/g;

/** What the shingles and all comparing of phrases are made of. */
export function tokensOf(text: string): string[] {
  return text.replaceAll(linkTarget, " ").normalize("NFC").toLowerCase().match(token) ?? [];
}

/** A phrase by its tokens alone: case, spaces and punctuation do not count. */
export function fold(text: string): string {
  return tokensOf(text).join(" ");
}

/** Words as WCXB counts them: its `\w+` on lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
