import { rootsOf } from "./indonesian.ts";
import type { Query } from "./query.ts";
import { charactersOf, listWords, type Word } from "./words.ts";

/** A run of a text to be marked (UTF-16 units). */
export type Mark = readonly [start: number, end: number];

/** What is to be marked in a text: words of a question, and words side by side. */
export type Markable = Pick<Query, "words" | "phrases">;

/** A run that answers a part of the question: its number tells the parts apart. */
interface Answer {
  start: number;
  end: number;
  part: number;
}

/** The runs of a text that answer the question, in order. */
export function marksIn(text: string, question: Markable): Mark[] {
  return joined(answersIn(text, question));
}

/** A piece of a text around its best answers; `starts` and `ends`: whether it is cut there. */
export interface Snippet {
  text: string;
  marks: Mark[];
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** What a piece holds at most, and what stands in it before the first mark. */
const snippetLength = 180;
const lengthBefore = 50;

/**
 * The piece of a text that answers most parts of the question, whole words only; undefined when it
 * answers none.
 */
export function snippetOf(text: string, question: Markable): Snippet | undefined {
  const answers = answersIn(text, question);
  const first = bestStart(answers);
  if (first === undefined) return undefined;
  const start = wordStart(text, Math.max(0, first.start - lengthBefore), first.start);
  const end = wordEnd(text, Math.min(text.length, start + snippetLength), first.end);
  const inside = answers.filter((answer) => answer.start >= start && answer.end <= end);
  return {
    // One letter for one letter: the marks stay where they are.
    text: text.slice(start, end).replaceAll(/\s/g, " "),
    marks: joined(inside).map(([from, to]) => [from - start, to - start] as const),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

function answersIn(text: string, question: Markable): Answer[] {
  const words = [...listWords(text)];
  const isPart = question.words.map(matcherOf);
  const answers: Answer[] = [];
  for (const [index, word] of words.entries()) {
    for (const [part, matches] of isPart.entries()) {
      if (matches(word.word)) answers.push({ start: word.start, end: word.end, part });
    }
    for (const [number, phrase] of question.phrases.entries()) {
      const last = words[index + phrase.length - 1];
      if (last === undefined || !standsAt(words, index, phrase)) continue;
      answers.push({ start: word.start, end: last.end, part: isPart.length + number });
    }
  }
  return answers;
}

function matcherOf({ word, isPrefix }: Markable["words"][number]): (word: string) => boolean {
  const roots = new Set([word, ...rootsOf(word)]);
  // Of a root a word has at least all but the first letter: to look for more takes the longest of all.
  const rests = [...roots].map((root) => root.slice(1));
  const characters = new Set(charactersOf(word));
  const known = new Map<string, boolean>();
  const matches = (other: string) =>
    other === word ||
    (isPrefix && other.startsWith(word)) ||
    characters.has(other) ||
    roots.has(other) ||
    (rests.some((rest) => other.includes(rest)) && rootsOf(other).some((root) => roots.has(root)));
  return (other) => {
    let answer = known.get(other);
    if (answer === undefined) known.set(other, (answer = matches(other)));
    return answer;
  };
}

function standsAt(words: Word[], index: number, phrase: string[]): boolean {
  return phrase.every((word, offset) => words[index + offset]?.word === word);
}

/** True when the words stand side by side in the text. */
export function hasPhrase(text: string, phrase: string[]): boolean {
  const words = [...listWords(text)];
  return words.some((_, index) => standsAt(words, index, phrase));
}

/** The answer from which on the most parts are answered within one piece. */
function bestStart(answers: Answer[]): Answer | undefined {
  let best: Answer | undefined;
  let most = 0;
  for (const [index, answer] of answers.entries()) {
    const limit = answer.start + snippetLength - lengthBefore;
    const parts = new Set<number>();
    for (let next = index; (answers[next]?.end ?? Infinity) <= limit; next++) {
      parts.add(answers[next]?.part ?? 0);
    }
    if (best === undefined || parts.size > most) [best, most] = [answer, parts.size];
  }
  return best;
}

/** From here on to where a word begins, but not past `before`. */
function wordStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  for (let at = from; at < before; at++) if (isSpace(text, at - 1)) return at;
  return isLow(text, from) ? from + 1 : from;
}

function wordEnd(text: string, from: number, after: number): number {
  if (from >= text.length) return text.length;
  for (let at = from; at > after; at--) if (isSpace(text, at)) return at;
  const end = Math.max(from, after);
  return isLow(text, end) ? end - 1 : end;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? "");
}

/** The second half of a character of two units. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Without overlaps. */
function joined(answers: Answer[]): Mark[] {
  const marks: [number, number][] = [];
  for (const { start, end } of answers.toSorted((one, other) => one.start - other.start)) {
    const last = marks.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
