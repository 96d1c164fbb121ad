import { fold } from "./tokens.ts";

/** What stands after a name and is none: degrees, letters, roles. */
const isTitle =
  /^(?:[A-Z][A-Za-z]{0,2}\.?(?:[A-Z]\.?)+[®™]?|Ph\.? ?D\.?|M\.?D\.?|[A-Z]{2,6}[®™]?)(?:\s|$)/u;

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

/** The names in a byline, folded, each once. */
export function namesOf(lines: string[]): Set<string> {
  const names = lines
    .flatMap((line) => line.split(/[,;|&\n•·]|\s(?:and|dan|und|et|y|e)\s/u))
    .map((part) => part.trim().replace(/^(?:by|oleh|von|par|por|di)\s+/iu, ""))
    .filter((part) => !isTitle.test(part))
    .map(fold);
  return new Set(names.filter((name) => name !== ""));
}

/** True when a date begins with the true day (or month, or year). */
export function isSameDay(date: string, truth: string): boolean {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const read = written === undefined ? Date.parse(date) : Number.NaN;
  const day = Number.isNaN(read) ? written : new Date(read).toISOString();
  return day?.slice(0, truth.length) === truth;
}
