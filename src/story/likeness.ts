/** Where a pattern stands best in a text, and by how many letters it differs from what stands there. */
export interface Fit {
  start: number;
  end: number;
  distance: number;
}

/** A cell holds a distance and where its way began, later being better: the least cell is the best. */
const step = 2 ** 24;

/** Sellers' search: the stretch of the text that the fewest changed letters make the pattern. */
export function bestFit(pattern: string, text: string): Fit {
  // Beginning anywhere costs nothing.
  const first = Float64Array.from({ length: text.length + 1 }, (_none, at) => step - 1 - at);
  const row = compare(pattern, text, first);
  const least = Math.min(...row);
  const end = row.indexOf(least);
  return { start: step - 1 - (least % step), end, distance: Math.floor(least / step) };
}

/** How like the beginning of a text is to a pattern, 0 to 1; what chance alone brings counts nothing. */
export function likenessOfStart(pattern: string, text: string): number {
  if (pattern === "") return 1;
  const first = Float64Array.from({ length: text.length + 1 }, (_none, at) => at * step);
  const distance = Math.floor(Math.min(...compare(pattern, text, first)) / step);
  return beyondChance(1 - distance / pattern.length);
}

/** The last row of Levenshtein's table: the whole pattern, up to each place of the text. */
function compare(pattern: string, text: string, row: Float64Array): Float64Array {
  for (let line = 0; line < pattern.length; line += 1) {
    const letter = pattern.charCodeAt(line);
    let across = row[0] ?? 0;
    let left = across + step;
    row[0] = left;
    for (let column = 1; column <= text.length; column += 1) {
      const above = row[column] ?? 0;
      const changed = text.charCodeAt(column - 1) === letter ? across : across + step;
      left = Math.min(changed, Math.min(above, left) + step);
      row[column] = left;
      across = above;
    }
  }
  return row;
}

/** A text from its end, so that its end is what it begins with. */
export function reverse(text: string): string {
  return text.split("").toReversed().join("");
}

/** Two unlike stretches of one language share so much of their letters, in order. */
const chance = 0.4;

function beyondChance(likeness: number): number {
  return Math.max(0, (likeness - chance) / (1 - chance));
}
