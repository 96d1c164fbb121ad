import { normOf, type Speeds, tagOf } from "./reading.ts";

/** One stretch of reading without a pause: words that passed, and the time they took. */
export interface ReadingSample {
  /** BCP 47, of the story. */
  language?: string;
  words: number;
  ms: number;
}

/** The norm counts as so many words read (about ten minutes): one quick story does not overturn it. */
const normWeight = 2_000;
/** What was read longer ago counts no more: a reader gets faster, or their eyes older. */
const mostWords = 20_000;
/** Fewer words say more about how somebody scrolls than how they read. */
const fewestWords = 40;
/** Between half and twice the norm people read; a stretch beyond a third or three times is not reading. */
const bounds = 2;
const believable = 3;
/** One stretch moves the mean as if it had been at most so many times faster or slower. */
const mostSurprise = 1.6;

/**
 * Learns the reader's speed in one language from one stretch of reading, as the mean time a word
 * takes, weighted by words. That is the mean that makes the minutes of whole stories come true. The
 * language's norm weighs in as the first words, so that a new reader begins there. Robust: idling
 * (slower than a third of the norm) and skimming (faster than three times it) teach nothing, a
 * stretch that surprises counts as a milder one, and the result stays between half and twice the norm.
 * Returns the same object when nothing was learnt.
 */
export function learnSpeed(speeds: Speeds, { language, words, ms }: ReadingSample): Speeds {
  const tag = tagOf(language);
  const norm = normOf(tag);
  const wpm = words / (ms / 60_000);
  if (!/^[a-z]{2,3}$/.test(tag) || !(words >= fewestWords)) return speeds;
  if (!(wpm > norm / believable && wpm < norm * believable)) return speeds;
  const known = speeds[tag] ?? { wpm: norm, words: 0 };
  const before = within(known.wpm, norm, bounds);
  const weight = Math.min(known.words, mostWords) + normWeight;
  const paceNow = 1 / within(wpm, before, mostSurprise);
  const pace = (weight / before + words * paceNow) / (weight + words);
  const learnt = {
    wpm: within(1 / pace, norm, bounds),
    words: Math.min(mostWords, known.words + words),
  };
  return { ...speeds, [tag]: learnt };
}

/** The value, no more than `times` above or below the middle. */
function within(value: number, middle: number, times: number): number {
  return Math.min(middle * times, Math.max(middle / times, value));
}
