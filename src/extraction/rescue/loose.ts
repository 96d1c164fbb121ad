import { type Fields } from "./fields.ts";
import { type Meaning, meaningOf } from "./keys.ts";
import { proseWords } from "./prose.ts";
import { isStoryList } from "./weigh.ts";

/** What reads as text in a record that does not say what it is. */
export interface Loose {
  heading: string | undefined;
  texts: unknown[];
}

const longestHeading = 200;
/** Words of prose; a field that is named for a text may hold less. */
const minWords = 8;
const minNamed = 3;

/** Takes the heading and the texts of a record, in their order, and leaves out what is named otherwise. */
export function readLoose(fields: Fields): Loose {
  const loose: Loose = { heading: undefined, texts: [] };
  for (const [key, value] of Object.entries(fields)) {
    const meaning = meaningOf(key);
    if (meaning.isAway) continue;
    if (typeof value === "string" && meaning.isHeading && value.length < longestHeading)
      loose.heading ??= value;
    else if (isTextual(meaning, value)) loose.texts.push(value);
  }
  return loose;
}

function isTextual(meaning: Meaning, value: unknown): boolean {
  if (typeof value === "string") return proseWords(value) >= (meaning.isText ? minNamed : minWords);
  return meaning.isPart || !isStoryList(value);
}
