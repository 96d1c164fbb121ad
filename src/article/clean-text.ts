/** Control characters but line feed and tab, lone surrogates, and what turns the order of a line around. */
const unwanted = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** Text as a story may hold it: without characters that hide, break or reverse what a reader sees. */
export function cleanText(text: string): string {
  return text.replace(unwanted, "");
}

/** The text of a field, on one line and cut to `longest` characters; undefined when nothing is left. */
export function cleanLine(value: unknown, longest: number): string | undefined {
  if (typeof value !== "string") return undefined;
  // Cut twice: first so that a giant costs nothing, then because half a character may be left.
  const line = cleanText(value.slice(0, longest)).replaceAll(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i;

/** A language tag by its shape (BCP 47). */
export function cleanLanguage(value: unknown): string | undefined {
  return typeof value === "string" && languageTag.test(value) ? value : undefined;
}

/** The value itself when it is one of the list. */
export function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((known) => known === value);
}

/** A whole number of the range, also when it is written as text. */
export function cleanInteger(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === "string" && /^-?\d{1,5}$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return undefined;
  return number >= least && number <= most ? number : undefined;
}

/** Writes a field that has a value: what is absent is left out. */
export function put<T, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}
