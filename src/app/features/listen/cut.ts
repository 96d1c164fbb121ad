/** Where a voice may draw breath in a long sentence, best first. */
const breaths = [/[;:؛—–]\s|[；：]/gu, /[,،、，]\s?/gu, /\s/gu];

/**
 * Cuts what is to be said into parts of at most `most` characters: engines fall silent in long ones.
 * At a comma where there is one, else between words, else where it must be.
 */
export function cut(say: string, most: number): string[] {
  const parts: string[] = [];
  let rest = say.trim();
  while (rest.length > most) {
    const at = cutAt(rest, most);
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  if (rest !== "") parts.push(rest);
  return parts.filter((part) => part !== "");
}

function cutAt(text: string, most: number): number {
  const head = text.slice(0, most);
  for (const breath of breaths) {
    const last = [...head.matchAll(breath)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    // A crumb at the start would only be a pause in the wrong place.
    if (end > most / 4) return end;
  }
  // Never through a character of two units.
  return /[\uD800-\uDBFF]$/.test(head) ? most - 1 : most;
}
