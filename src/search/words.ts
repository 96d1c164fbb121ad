import { foldWord } from "./fold.ts";

/** One word of a text: as it is looked for, and where it stands (UTF-16 units). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Scripts that write no spaces between words. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const letter = String.raw`(?![${unspaced}])[\p{L}\p{M}\p{N}]`;
const runs = new RegExp(`[${unspaced}]+|(?:${letter})+(?:['’](?:${letter})+)*`, "gu");
const plainLetter = String.raw`[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]`;
const latin = new RegExp(`${plainLetter}+(?:['’]${plainLetter}+)*`, "gi");
/** Beyond Latin letters and the punctuation beside them: a text without needs no look at scripts. */
const hasOthers = /[\u0250-\u1dff\u2100-\uffff]/;
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");
/** What NFKD makes of a letter may hold spaces or dots; a word of nothing but marks is none. */
const lone = /^\p{M}*$/u;
/** Longer ones are addresses and keys: nobody looks for their ends. */
const longest = 40;

/**
 * The words of a text in order, folded. Runs of letters without spaces (Chinese, Japanese, Thai, Lao,
 * Khmer, Burmese) are divided by the browser's dictionary.
 */
export function* listWords(text: string): Generator<Word> {
  const pattern = hasOthers.test(text) ? runs : latin;
  for (const match of text.matchAll(pattern)) {
    const [run] = match;
    if (pattern === runs && isUnspaced.test(run)) yield* segments(run, match.index);
    else {
      const word = foldWord(run).slice(0, longest);
      if (!lone.test(word)) yield { word, start: match.index, end: match.index + run.length };
    }
  }
}

/** One for all: making one costs more than a story. */
let segmenter: Intl.Segmenter | undefined;

function* segments(run: string, offset: number): Generator<Word> {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    const word = foldWord(segment).slice(0, longest);
    if (isWordLike !== true || lone.test(word)) continue;
    yield { word, start: offset + index, end: offset + index + segment.length };
  }
}

const han = /^\p{sc=Han}{2,}$/u;

/** The characters of a Chinese word of several: dictionaries divide a question otherwise than a text. */
export function charactersOf(word: string): string[] {
  return word.charCodeAt(0) >= 0x2e80 && han.test(word) ? Array.from(word) : [];
}
