import { joinLines } from "#extraction/documents/text/shape.ts";

/** Joins lines of print: a word broken at a line's end becomes one word again. */
export interface Joiner {
  join(before: string, after: string): string;
}

const brokenEnd = /(?<start>\p{L}+)[-\u2010\u00ad]$/u;
const goesOn = /^(?<end>\p{L}+(?:['’-]\p{L}+)*)/u;

/**
 * A joiner that knows the words of its own text: "well-" + "known" keeps its hyphen when the text
 * writes "well-known" elsewhere, and so do doubled words ("anak-" + "anak").
 */
export function createJoiner(texts: readonly string[]): Joiner {
  const words = new Set<string>();
  for (const text of texts) {
    // The last word of a line may be half of one.
    const whole = text.replace(/\S+$/, "").toLowerCase();
    for (const [word] of whole.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  }
  const isHyphened = (start: string, end: string): boolean => {
    const [first, last] = [start.toLowerCase(), end.toLowerCase()];
    if (words.has(`${first}-${last}`)) return true;
    if (words.has(first + last)) return false;
    return isDoubled(first, last);
  };
  return {
    join(before, after) {
      const start = brokenEnd.exec(before)?.groups?.["start"];
      const end = goesOn.exec(after)?.groups?.["end"];
      if (start === undefined || end === undefined) return joinLines(before, after);
      const isName = /^\p{Lu}/u.test(end) && !words.has((start + end).toLowerCase());
      if (isName) return before + after;
      const isSoft = before.endsWith("\u00ad");
      return !isSoft && isHyphened(start, end) ? before + after : before.slice(0, -1) + after;
    },
  };
}

/** "anak-anak", "buku-bukunya", "berlari-lari", "sayur-mayur". */
function isDoubled(first: string, last: string): boolean {
  if (last.startsWith(first) || (last.length > 2 && first.endsWith(last))) return true;
  const root = last.replace(/(?:nya|lah|kah|an|i|ku|mu)$/, "");
  return root.length > 2 && (first.endsWith(root) || first.slice(1) === root.slice(1));
}
