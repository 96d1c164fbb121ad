import { tokensOf, wordsOf } from "./tokens.ts";

/** How much of a text is the story's, and how much of the story is in it. */
export interface Score {
  f1: number;
  precision: number;
  recall: number;
}

const SHINGLE_TOKENS = 4;

/** Both measures of one text. */
export interface TextScores {
  /** On shingles of four tokens: order counts. */
  shingles: Score;
  /** On the bag of words: WCXB's own measure. */
  words: Score;
}

/** Compares a text with the true one. */
export function scoreText(text: string, truth: string): TextScores {
  return {
    shingles: overlap(shinglesOf(text), shinglesOf(truth)),
    words: overlap(wordsOf(text), wordsOf(truth)),
  };
}

/** Every four tokens in a row; a shorter text is one shingle. */
export function shinglesOf(text: string): string[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const count = Math.max(tokens.length - SHINGLE_TOKENS + 1, 1);
  return Array.from({ length: count }, (_, at) => tokens.slice(at, at + SHINGLE_TOKENS).join(" "));
}

/** Precision and recall of one multiset against another; two empty ones agree. */
export function overlap(found: string[], wanted: string[]): Score {
  if (found.length === 0 && wanted.length === 0) return { f1: 1, precision: 1, recall: 1 };
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    common += 1;
  }
  if (common === 0) return { f1: 0, precision: 0, recall: 0 };
  const [precision, recall] = [common / found.length, common / wanted.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
