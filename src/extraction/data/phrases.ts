/** Phrases by language (BCP 47); each is a pattern in which "…" stands for up to 80 characters. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Dots, arrows, bullets and the like around a line. */
const edge = "[\\s\\p{P}\\p{S}]*";

function anyOf(phrases: Phrases): string {
  const all = Object.values(phrases).flat();
  return all.map((phrase) => phrase.replaceAll("…", ".{0,80}").replaceAll(" ", "\\s+")).join("|");
}

/** Matches a line that is one of the phrases and nothing else. */
export function wholeLine(phrases: Phrases): RegExp {
  return new RegExp(`^${edge}(?:${anyOf(phrases)})${edge}$`, "iu");
}

/** Matches a line that begins with one of the phrases. */
export function lineStart(phrases: Phrases, after = "(?![\\p{L}\\p{N}])"): RegExp {
  return new RegExp(`^${edge}(?:${anyOf(phrases)})${after}`, "iu");
}

/** Matches a text that holds one of the phrases. */
export function anywhere(phrases: Phrases): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(phrases)})`, "iu");
}

/** Matches class and id words as `markOf` spells them; each list is parted by commas. */
export function anyMark(lists: Readonly<Record<string, string>>): RegExp {
  const words = Object.values(lists).flatMap((list) => list.split(", "));
  return new RegExp(` (?:${words.join("|")}) `);
}
