import {
  familyLetters,
  ownWords,
  scripts,
  sisters,
  stopWords,
} from "#extraction/data/stop-words.ts";

/** Characters looked at: a few paragraphs tell. */
const sampleChars = 6000;
const leastLetters = 40;
const leastWords = 15;
/** Share of a text's words that are a language's commonest. */
const leastShare = 0.08;

/**
 * The language a text is written in (BCP 47, without region): by script first, then by the share of
 * its commonest words; undefined when the text does not tell.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleChars);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters < leastLetters) return undefined;
  for (const { language, letters: pattern } of scripts) {
    const share = countOf(sample, pattern) / letters;
    // Japanese mixes its own letters with Chinese ones: a tenth is enough.
    if (share > (language === "ja" ? 0.1 : 0.5)) return inFamily(language, sample, letters);
  }
  return byStopWords(sample);
}

/** Which way most letters of a text run; undefined when there are too few. */
export function detectDirection(text: string): "ltr" | "rtl" | undefined {
  const sample = text.slice(0, sampleChars);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters < leastLetters) return undefined;
  const rightToLeft = countOf(sample, /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g);
  return rightToLeft > letters / 2 ? "rtl" : "ltr";
}

function inFamily(language: string, sample: string, letters: number): string {
  const member = familyLetters[language]?.find(
    ({ letters: pattern, share }) => countOf(sample, pattern) / letters >= share,
  );
  return member?.language ?? language;
}

function byStopWords(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < leastWords) return undefined;
  const scores = [...stopWords]
    .map(([language, list]) => ({ language, share: shareOf(words, list) }))
    .toSorted((a, b) => b.share - a.share);
  const [best] = scores;
  if (best === undefined || best.share < leastShare) return undefined;
  const family = sisters.find((languages) => languages.includes(best.language)) ?? [best.language];
  const rival = scores.find(({ language }) => !family.includes(language));
  if (rival !== undefined && best.share <= rival.share * 1.15) return undefined;
  return nearestSister(words, family);
}

/** Of sisters, the one with most words of its own; the first, the larger, when they have as many. */
function nearestSister(words: readonly string[], family: readonly string[]): string | undefined {
  const rated = family.map((language) => ({
    language,
    share: shareOf(words, ownWords.get(language) ?? new Set()),
  }));
  const most = Math.max(...rated.map(({ share }) => share));
  const leaders = rated.filter(({ share }) => share === most);
  return leaders[0]?.language;
}

function shareOf(words: readonly string[], list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count += 1;
  return count / words.length;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
