import { foldWord } from "./fold.ts";
import { rootsOf } from "./indonesian.ts";
import { addPacked, inAbout, inLead, inTitle, pack } from "./postings.ts";
import { filterTerm, rootTerm, sourceWordTerm, titleTerm } from "./terms.ts";
import { charactersOf, listWords } from "./words.ts";

/** What of a story is searched. */
export interface SearchDocument {
  title: string;
  /** Standfirst and excerpt. */
  lead: string[];
  text: string;
  tags: string[];
  /** The names of the site, its host. */
  sources: string[];
  authors: string[];
  /** BCP 47. */
  language?: string | undefined;
}

/** A document as its index has it. */
export interface IndexedDocument {
  /** By term what `pack` made of its places. */
  terms: Map<string, number>;
  /** Of its text, in words. */
  length: number;
}

/** Languages whose words `rootsOf` takes apart. */
const folded = /^(?:id|ms|in|zsm)\b/i;

/** The terms of a document: its words, the roots they are made from, and what it can be narrowed by. */
export function indexDocument(document: SearchDocument): IndexedDocument {
  const words = new Map<string, number>();
  const add = (word: string, packed: number) => {
    const known = words.get(word);
    words.set(word, known === undefined ? packed : addPacked(known, packed));
  };
  const addAll = (texts: string[], places: number) => {
    for (const text of texts) for (const { word } of listWords(text)) add(word, pack(places, 0));
  };
  let length = 0;
  for (const { word } of listWords(document.text)) {
    add(word, pack(0, 1));
    length += 1;
  }
  addAll([document.title], inTitle);
  addAll(document.lead, inLead);
  addAll([...document.tags, ...document.sources, ...document.authors], inAbout);
  const { language = "id" } = document;
  const terms = new Map(words);
  addParts(terms, words, folded.test(language));
  for (const term of filtersOf(document)) terms.set(term, pack(inAbout, 0));
  return { terms, length };
}

function addParts(terms: Map<string, number>, words: Map<string, number>, hasAffixes: boolean) {
  const add = (term: string, packed: number) => {
    const known = terms.get(term);
    terms.set(term, known === undefined ? packed : addPacked(known, packed));
  };
  for (const [word, packed] of words) {
    if ((packed & inTitle) !== 0) add(titleTerm(word), packed);
    if (hasAffixes) for (const root of knownRoots(word)) add(rootTerm(root), packed);
    for (const character of charactersOf(word)) add(character, packed);
  }
}

/** A language has far fewer words than a library. */
const roots = new Map<string, string[]>();
const mostRoots = 20_000;

function knownRoots(word: string): string[] {
  let known = roots.get(word);
  if (known === undefined) {
    known = rootsOf(word);
    if (roots.size >= mostRoots) roots.clear();
    roots.set(word, known);
  }
  return known;
}

function filtersOf({ tags, sources, language }: SearchDocument): string[] {
  const whole = language?.toLowerCase() ?? "";
  const words = sources.flatMap((source) => [...listWords(source)].map(({ word }) => word));
  const languages = [whole, whole.split("-")[0] ?? ""];
  return [
    ...tags.map((tag) => filterTerm("tag", foldWord(tag.trim()))),
    ...sources.map((name) => filterTerm("source", foldWord(name.trim()))),
    ...words.map((word) => sourceWordTerm(word)),
    ...languages.filter((tag) => tag !== "").map((tag) => filterTerm("lang", tag)),
  ];
}
