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
const perMinute = new Map([
  ["ar", 144],
  ["de", 187],
  ["en", 238],
  ["es", 228],
  ["fi", 168],
  ["fr", 204],
  ["he", 195],
  ["id", 190],
  ["it", 196],
  ["ja", 373],
  ["ms", 190],
  ["nl", 211],
  ["pl", 173],
  ["pt", 189],
  ["ru", 192],
  ["sl", 188],
  ["sv", 208],
  ["tr", 173],
  ["zh", 266],
]);

/** The mean of the seventeen languages, for a language nobody measured or a page that names none. */
const perMinuteElsewhere = 192;

interface Length {
  /** As `countWords` of article/text.ts counts: Chinese and Japanese by characters. */
  wordCount: number;
  /** BCP 47. */
  language?: string;
}

/** Minutes the whole story takes, rounded, at least 1. */
export function readingMinutes(story: Length): number {
  return atLeastOne(minutesOf(story));
}

/** Minutes from the reader's place to the end, rounded, at least 1. */
export function minutesLeft(story: Length & { progress: number }): number {
  return atLeastOne(minutesOf(story) * (1 - story.progress));
}

function minutesOf({ wordCount, language }: Length): number {
  const tag = language?.toLowerCase().split(/[-_]/)[0] ?? "";
  return wordCount / (perMinute.get(tag) ?? perMinuteElsewhere);
}

function atLeastOne(minutes: number): number {
  return Math.max(1, Math.round(minutes) || 0);
}
