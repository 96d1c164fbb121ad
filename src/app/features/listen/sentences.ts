import { isAbbreviation } from "./abbreviations.ts";

/** Characters of a text, the last one excluded (UTF-16 units). */
export interface Span {
  start: number;
  end: number;
}

/** Brackets and quotes that open: at the end of a sentence they belong to the next one. */
const opening = /[\s「『（《〈“‘«([{]+$/u;

/**
 * The sentences of one line of text, without the white space around them. Short forms and numbers of a
 * list end none, nor does a quoted question that its sentence goes on after.
 * @param language BCP 47
 */
export function sentencesIn(line: string, language = "und"): Span[] {
  const main = language.split("-")[0]?.toLowerCase() ?? "und";
  const found: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenterOf(language).segment(line)) {
    const end = index + segment.length;
    open = open === undefined ? { start: index, end } : { start: open.start, end };
    const said = line.slice(open.start, end);
    if (goesOn(said, line.slice(end), main)) continue;
    // ICU leaves an opening quote with the sentence before it.
    const kept = end === line.length ? said.length : said.replace(opening, "").length;
    push(found, line, { start: open.start, end: open.start + kept });
    open = kept < said.length ? { start: open.start + kept, end } : undefined;
  }
  if (open !== undefined) push(found, line, { start: open.start, end: line.length });
  return found;
}

function goesOn(said: string, rest: string, language: string): boolean {
  if (rest === "") return false;
  const trimmed = said.trim();
  // No blank between them: the address of a page, a file.
  if (/[\p{L}\p{N}][?!.]$/u.test(said) && /^[\p{Ll}\p{N}]/u.test(rest)) return true;
  const next = rest.trimStart();
  // "Benarkah?" tanya Siti.
  if (/[”"’»)\]]$/u.test(trimmed) && /^\p{Ll}/u.test(next)) return true;
  const word = /([\p{L}\p{M}.]+|^\p{N}{1,3})\.$/u.exec(trimmed)?.[1];
  if (word === undefined) return false;
  return /^\p{N}/u.test(word) || isAbbreviation(word, next, language);
}

function push(found: Span[], line: string, { start, end }: Span): void {
  const said = line.slice(start, end);
  const trimmed = said.trim();
  if (trimmed === "") return;
  const from = start + said.length - said.trimStart().length;
  found.push({ start: from, end: from + trimmed.length });
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = createSegmenter(language);
  segmenters.set(language, made);
  return made;
}

function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    // A page may call its language anything.
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}
