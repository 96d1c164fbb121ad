/**
 * Words (`ja`, `zh`: characters) a minute, adults reading non-fiction silently.
 *
 * English: 238, Brysbaert 2019 (https://doi.org/10.1016/j.jml.2019.104047), 190 studies.
 * The others: the same matched texts in 17 languages (IReST, Trauzettel-Klosinski and Dietz 2012,
 * https://doi.org/10.1167/iovs.11-8284), each times 238/228, since English readers reached 228 there.
 *
 * Indonesian and Malay: a stand-in, no published norm of adults was found. Reading time a letter was
 * nearly the same in the 14 alphabetic languages of IReST, so the English figure is scaled by letters
 * a word: 5.1 in English, about 6.5 in Indonesian running text.
 */
const perMinute = new Map(
  Object.entries({
    ar: 144,
    de: 187,
    en: 238,
    es: 228,
    fi: 168,
    fr: 204,
    he: 195,
    id: 190,
    it: 196,
    ja: 373,
    ms: 190,
    nl: 211,
    pl: 173,
    pt: 189,
    ru: 192,
    sl: 188,
    sv: 208,
    tr: 173,
    zh: 266,
  }),
);

/** The mean of the seventeen languages, for a language nobody measured or a page that names none. */
const perMinuteElsewhere = 192;

/** What was learnt of one reader: words a minute by primary language tag, and from how many words. */
export type Speeds = Record<string, { wpm: number; words: number }>;

interface Length {
  /** As `countWords` of article/text.ts counts: Chinese and Japanese by characters. */
  wordCount: number;
  /** BCP 47. */
  language?: string;
}

/** Minutes the whole story takes, rounded, at least 1; at the reader's own speed where it is known. */
export function readingMinutes(story: Length, speeds?: Speeds): number {
  return atLeastOne(minutesOf(story, speeds));
}

/** Minutes from the reader's place to the end, rounded, at least 1. */
export function minutesLeft(story: Length & { progress: number }, speeds?: Speeds): number {
  return atLeastOne(minutesOf(story, speeds) * (1 - story.progress));
}

/** Minutes a text takes, to the fraction. */
export function minutesOf({ wordCount, language }: Length, speeds?: Speeds): number {
  const tag = tagOf(language);
  return wordCount / (speeds?.[tag]?.wpm ?? normOf(tag));
}

/** Words a minute of readers of a language, by its primary tag. */
export function normOf(tag: string): number {
  return perMinute.get(tag) ?? perMinuteElsewhere;
}

/** The primary language of a tag: `en` of `en-GB`. */
export function tagOf(language: string | undefined): string {
  return language?.toLowerCase().split(/[-_]/)[0] ?? "";
}

function atLeastOne(minutes: number): number {
  return Math.max(1, Math.round(minutes) || 0);
}
