/** How many letters a word of this length may have wrong. */
export function editsFor(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * How many letters have to be changed, added, dropped or swapped with their neighbour to get from one
 * word to another; more than `most` is not counted out.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Infinity,
      ];
      next.push(Math.min(...ways));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? most + 1;
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}

/**
 * The beginnings that words with a slip near this one may have: the first letter is taken to be right.
 * `*` stands for any letter.
 */
export function slippedBeginnings(word: string): string[] {
  const [first = "", second = "", third = "", fourth = ""] = word;
  return [
    ...new Set([
      `${first}${second}*`,
      `${first}*${third}`,
      `${first}*${second}`,
      `${first}${third}${fourth}`,
      `${first}${third}${second}`,
    ]),
  ];
}
