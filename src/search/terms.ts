/** What follows a root that a word was made from, where the word itself is another. */
const rootMark = "\u0001";
/** What stands before a word of a title: one or two letters are looked for there alone. */
const titleMark = "\u0003";
/** What stands before the terms of `tag:`, `source:` and `lang:`. */
const filterMarks = { tag: "\u0002t", source: "\u0002s", lang: "\u0002l" } as const;
/** What stands before a word of a source's name: it is found by, and is no name to offer. */
const sourceWordMark = "\u0002w";

/** What a search can be narrowed by. */
export type FilterName = keyof typeof filterMarks;

/** The term of documents that have a word made from this root. */
export function rootTerm(root: string): string {
  return root + rootMark;
}

/** The term of documents with this word in their title. */
export function titleTerm(word: string): string {
  return titleMark + word;
}

/** The word of a term, and whether it stands for what is made from it. */
export function wordOfTerm(term: string): { word: string; isRoot: boolean } {
  const isRoot = term.endsWith(rootMark);
  return { word: isRoot ? term.slice(0, -1) : term, isRoot };
}

/** The term of documents with this tag, from this source or in this language; `value` is folded. */
export function filterTerm(filter: FilterName, value: string): string {
  return filterMarks[filter] + value;
}

/** The term of documents from a source with this word in its name. */
export function sourceWordTerm(word: string): string {
  return sourceWordMark + word;
}

/** The value of a term that `filterTerm` made. */
export function valueOfFilter(term: string): string {
  return term.slice(2);
}
