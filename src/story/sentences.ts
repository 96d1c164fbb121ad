/** Where a sentence ends, in a folded text: a full stop before a blank, or a line break. */
const ends = /[.!?]["')\]]*[ \n]|[。！？]["')\]]*|\n/g;

/** How many characters at the end of a text belong to its last, unfinished sentence. */
export function lengthOfLast(text: string): number {
  const last = [...text.matchAll(ends)].at(-1);
  return last === undefined ? text.length : text.length - last.index - last[0].length;
}

/** How many characters at the beginning of a text belong to its first sentence, its end included. */
export function lengthOfFirst(text: string): number {
  const first = text.matchAll(ends).next().value;
  return first === undefined ? text.length : first.index + first[0].trimEnd().length;
}

/** A sentence or a line of a text. */
interface Piece {
  start: number;
  end: number;
}

/** The line of a story's text that an offset stands in: a paragraph, a heading, an item of a list. */
export function lineAt(text: string, offset: number): Piece {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end === -1 ? text.length : end };
}

/** The sentences of a stretch of a text. */
export function sentencesIn(text: string, { start, end }: Piece, language?: string): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(text.slice(start, end))]
    .filter(({ segment }) => segment.trim() !== "")
    .map(({ segment, index }) => ({
      start: start + index,
      end: start + index + segment.trimEnd().length,
    }));
}
