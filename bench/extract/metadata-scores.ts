import { fold } from "./tokens.ts";

/** A degree or another mark after a name: "MD", "Ph.D.", "E-RYT 200", "CEPF®". */
const mark = /^(?:[A-Z][a-z]{0,2}\.?-?[A-Z][A-Z.]*[®™]?|\d+)$/u;
const between = /[,;|&\n•·]|\s(?:and|dan|und|et|y|e)\s/u;
const before = /^(?:by|oleh|von|par|por|di)\s+/iu;
const address = /^(?:dr|prof|mrs?|ms)\b\.?\s*/iu;

/** True when the titles are the same words. */
export function isSameTitle(title: string, truth: string): boolean {
  return fold(title) === fold(truth);
}

/** How an extractor's authors compare with the true ones. */
export interface AuthorScore {
  /** The same names, in any order. */
  exact: boolean;
  /** At least one of them. */
  any: boolean;
}

/** Compares authors, each list of names or one line that holds them. */
export function scoreAuthors(authors: string[], truth: string[]): AuthorScore {
  const [given, wanted] = [namesOf(authors), namesOf(truth)];
  const common = [...given].filter((name) => wanted.has(name)).length;
  return {
    exact: wanted.size > 0 && common === wanted.size && common === given.size,
    any: common > 0,
  };
}

/** The names in bylines, folded, each once, without the marks of learning around them. */
export function namesOf(lines: string[]): Set<string> {
  const names = lines.flatMap((line) =>
    line
      .split(between)
      .map((part) => part.trim().replace(before, "").replace(address, ""))
      .filter((part, at) => at === 0 || !part.split(/\s+/).every((word) => mark.test(word))),
  );
  return new Set(names.map(fold).filter((name) => name !== ""));
}

/** True when a date falls on the true day, as its publisher wrote it; or in the true month or year. */
export function isSameDay(date: string, truth: string): boolean {
  const readAt = Date.parse(date);
  const isWritten = /^\d{4}-\d{2}-\d{2}/.test(date);
  const day = isWritten || Number.isNaN(readAt) ? date : new Date(readAt).toISOString();
  return truth !== "" && day.startsWith(truth.slice(0, 10));
}
