/** A text in which writings of one word are the same, and where each of its characters came from. */
export interface Folded {
  text: string;
  /** By index into `text`, the index in what was folded; one more for the end. */
  at: Int32Array;
}

/** Typographers and machines set them in turns. */
const alike = new Map<string, string>([
  ..."‘’‚‛′`´ʼ".split("").map((quote) => [quote, "'"] as const),
  ..."“”„‟″«»".split("").map((quote) => [quote, '"'] as const),
  ..."‐‑‒–—―−".split("").map((dash) => [dash, "-"] as const),
  ["…", "..."] as const,
]);
const blank = /\s/;
/** Marks over letters, and what is not seen: soft hyphens, joiners, directions. */
const unseen = /[\p{M}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Small letters without marks, straight quotes, plain dashes, one blank for many (a line break when one
 * is among them): what an editor's second look changes is the same before and after.
 */
export function foldText(text: string): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let wasBlank = false;
  for (let index = 0; index < text.length; index += 1) {
    const part = foldCharacter(text.charAt(index));
    const isBlank = part === " " || part === "\n";
    if (isBlank && wasBlank) {
      if (part === "\n") parts[parts.length - 1] = part;
      continue;
    }
    if (part === "") continue;
    wasBlank = isBlank;
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) at.push(index);
  }
  at.push(text.length);
  return { text: parts.join(""), at: Int32Array.from(at) };
}

/** The stretch that a stretch of the folded text was made from. */
export function unfold({ at }: Folded, { start, end }: { start: number; end: number }) {
  return { start: at[start] ?? 0, end: at[end] ?? 0 };
}

/** Where in the folded text what began at an index of the text begins. */
export function foldedIndex({ at }: Folded, index: number): number {
  const found = at.findIndex((origin) => origin >= index);
  return found === -1 ? at.length - 1 : found;
}

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const part = look(character);
  folded.set(character, part);
  return part;
}

function look(character: string): string {
  if (blank.test(character)) return character === "\n" ? character : " ";
  const same = alike.get(character);
  if (same !== undefined) return same;
  if (unseen.test(character)) return "";
  // Letters of Korean would fall into pieces.
  const code = character.charCodeAt(0);
  const isMarked = code < 0x5_90 || (code >= 0x1e_00 && code < 0x20_00);
  const plain = isMarked ? character.normalize("NFD").charAt(0) : character;
  const small = plain.toLowerCase();
  return small.length === 1 ? small : plain;
}
