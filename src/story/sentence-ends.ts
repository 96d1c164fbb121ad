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
