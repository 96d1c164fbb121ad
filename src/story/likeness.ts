/** Where a pattern stands best in a text, and by how many letters it differs from what stands there. */
export interface Fit {
  start: number;
  end: number;
  distance: number;
}

/** Sellers' search: the stretch of the text that the fewest changed letters make the pattern. */
export function bestFit(pattern: string, text: string): Fit {
  const width = text.length + 1;
  let distances = new Int32Array(width);
  // Where the best way to each cell began: anywhere costs nothing.
  let starts = Int32Array.from({ length: width }, (_none, index) => index);
  for (let row = 1; row <= pattern.length; row += 1) {
    const nextDistances = new Int32Array(width);
    const nextStarts = new Int32Array(width);
    nextDistances[0] = row;
    const letter = pattern.charCodeAt(row - 1);
    for (let column = 1; column < width; column += 1) {
      const change = letter === text.charCodeAt(column - 1) ? 0 : 1;
      const across = (distances[column - 1] ?? 0) + change;
      const down = (distances[column] ?? 0) + 1;
      const right = (nextDistances[column - 1] ?? 0) + 1;
      const least = Math.min(across, down, right);
      nextDistances[column] = least;
      const from = least === across ? starts[column - 1] : starts[column];
      nextStarts[column] = (least < right || least === across ? from : nextStarts[column - 1]) ?? 0;
    }
    distances = nextDistances;
    starts = nextStarts;
  }
  let end = 0;
  for (let column = 1; column < width; column += 1) {
    if ((distances[column] ?? 0) < (distances[end] ?? 0)) end = column;
  }
  return { start: starts[end] ?? 0, end, distance: distances[end] ?? 0 };
}

/** How like the beginning of a text is to a pattern, 0 to 1; what chance alone brings counts nothing. */
export function likenessOfStart(pattern: string, text: string): number {
  if (pattern === "") return 1;
  let row = Int32Array.from({ length: text.length + 1 }, (_none, index) => index);
  for (let line = 1; line <= pattern.length; line += 1) {
    const next = new Int32Array(text.length + 1);
    next[0] = line;
    const letter = pattern.charCodeAt(line - 1);
    for (let column = 1; column <= text.length; column += 1) {
      const change = letter === text.charCodeAt(column - 1) ? 0 : 1;
      next[column] = Math.min(
        (row[column - 1] ?? 0) + change,
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
    }
    row = next;
  }
  return beyondChance(1 - Math.min(...row) / pattern.length);
}

/** Two unlike stretches of one language share so much of their letters, in order. */
const chance = 0.4;

function beyondChance(likeness: number): number {
  return Math.max(0, (likeness - chance) / (1 - chance));
}
