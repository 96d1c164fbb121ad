import { foldWord } from "./fold.ts";
import { rootsOf } from "./indonesian.ts";
import { filterTerm, type FilterName, rootTerm, sourceWordTerm, titleTerm } from "./terms.ts";
import { charactersOf, listWords } from "./words.ts";

/** A word that a story must have. */
export interface QueryWord {
  /** Folded. */
  word: string;
  /** The reader is still typing it: words that begin so count too. */
  isPrefix: boolean;
}

/** What the reader looks for: stories that have all of it. */
export interface Query {
  words: QueryWord[];
  /** Words that stand side by side. */
  phrases: string[][];
  /** A word, or words side by side, that the story must not have. */
  without: string[][];
  filters: { filter: FilterName; value: string }[];
}

/** One way in which a word can be found in the index. */
export interface Lookup {
  term: string;
  isPrefix: boolean;
  /** How much a story gains by it, 0 to 1. */
  weight: number;
}

/** As the reader may write them; both languages of the app, whatever it speaks. */
const filterNames: Record<string, FilterName> = {
  tag: "tag",
  source: "source",
  sumber: "source",
  lang: "lang",
  bahasa: "lang",
};
const parts = /(-)?(?:(tag|source|sumber|lang|bahasa):)?(?:["“”]([^"“”]*)["“”]?|(?=\s|$)|(\S+))/giu;
/** More would be slow and find nothing. */
const mostWords = 12;
const shortestBeginning = 3;
/** From here on one character is a word. */
const firstIdeograph = 0x2e80;
/** Another word of the same root is a weaker answer. */
const rootWeight = 0.6;

/** Reads what was typed: `words "a phrase" -without tag:name source:name lang:id`. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], without: [], filters: [] };
  for (const match of typed.matchAll(parts)) {
    const [, minus, name, phrase, plain = ""] = match;
    const filter = name && filterNames[name.toLowerCase()];
    const isLast = match.index + match[0].length === typed.length;
    if (filter) addFilter(query, filter, phrase ?? plain);
    else if (minus !== undefined) add(query.without, wordsOf(phrase ?? plain));
    else if (phrase !== undefined) addPhrase(query, wordsOf(phrase));
    else addWords(query, wordsOf(plain), isLast);
  }
  return { ...query, words: query.words.slice(0, mostWords) };
}

/** True when there is nothing to look for. */
export function isEmptyQuery({ words, phrases, filters }: Query): boolean {
  return words.length === 0 && phrases.length === 0 && filters.length === 0;
}

function wordsOf(text: string): string[] {
  return [...listWords(text)].map(({ word }) => word);
}

function addFilter({ filters }: Query, filter: FilterName, given: string): void {
  const value = foldWord(given.trim());
  if (value !== "") filters.push({ filter, value });
}

function addPhrase(query: Query, words: string[]): void {
  if (words.length > 1) query.phrases.push(words);
  else for (const word of words) query.words.push({ word, isPrefix: false });
}

function addWords({ words }: Query, given: string[], isLast: boolean): void {
  for (const [index, word] of given.entries()) {
    const isTyped = isLast && index === given.length - 1;
    words.push({ word, isPrefix: isTyped });
  }
}

function add(lists: string[][], words: string[]): void {
  if (words.length > 0) lists.push(words);
}

/** All ways to find a word: as it stands, as a beginning, and by the root it is made from. */
export function lookupsOf(word: QueryWord): Lookup[] {
  return word.isPrefix ? typedLookups(word.word) : wholeLookups(word.word);
}

/** A word that is typed still finds what is made from it by its beginning; so does its root. */
function typedLookups(word: string): Lookup[] {
  // One or two letters begin a tenth of all words: they are looked for in titles.
  if (word.length < shortestBeginning && word.charCodeAt(0) < firstIdeograph) {
    return [
      { term: word, isPrefix: false, weight: 1 },
      { term: titleTerm(word), isPrefix: true, weight: 1 },
    ];
  }
  return [{ term: word, isPrefix: true, weight: 1 }, ...rootLookups(word)];
}

function wholeLookups(word: string): Lookup[] {
  const made = { term: rootTerm(word), isPrefix: false, weight: rootWeight };
  return [{ term: word, isPrefix: false, weight: 1 }, made, ...rootLookups(word)];
}

function rootLookups(word: string): Lookup[] {
  return rootsOf(word).flatMap((root) => [
    { term: root, isPrefix: false, weight: rootWeight },
    { term: rootTerm(root), isPrefix: false, weight: rootWeight },
  ]);
}

/** The characters that stand for a Chinese word nobody has found whole. */
export function characterWords({ word }: QueryWord): QueryWord[] {
  return charactersOf(word).map((character) => ({ word: character, isPrefix: false }));
}

/** The ways to find what a search is narrowed to. A source may be named by its beginning. */
export function filterLookups({ filter, value }: Query["filters"][number]): Lookup[] {
  const whole = { term: filterTerm(filter, value), isPrefix: filter === "source", weight: 0 };
  const word = { term: sourceWordTerm(value), isPrefix: true, weight: 0 };
  return filter === "source" ? [whole, word] : [whole];
}
