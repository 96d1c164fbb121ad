import { isAbbreviation } from "./abbreviations.ts";
import type { Stretch } from "./anchor.ts";
import { tagOf } from "./reading.ts";

/** The line of a story's text that an offset stands in: a paragraph, a heading, an item of a list. */
export function lineAt(text: string, offset: number): Stretch {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end === -1 ? text.length : end };
}

/** Brackets and quotes that open: at the end of a sentence they belong to the next one. */
const opening = /[\s「『（《〈“‘«([{]+$/u;

/**
 * The sentences of one line of a text, without the white space around them. Short forms and numbers of a
 * list end none, nor does a quoted question that its sentence goes on after.
 * @param language BCP 47
 */
export function sentencesIn(text: string, { start, end }: Stretch, language = "und"): Stretch[] {
  return cut(text.slice(start, end), language).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

function cut(line: string, language: string): Stretch[] {
  const main = tagOf(language);
  const found: Stretch[] = [];
  let open: Stretch | undefined;
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

function push(found: Stretch[], line: string, { start, end }: Stretch): void {
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
