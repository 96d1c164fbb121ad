import { isRecord } from "#base/json.ts";
import { titleKeys, storyAddressKeys } from "#extraction/data/script-fields.ts";
import { type Fields, childrenOf, firstField, lineIn } from "./fields.ts";
import { meaningOf } from "./keys.ts";
import { anyMarkup } from "./markup.ts";
import { proseWords } from "./prose.ts";

const maxDepth = 150;
/** Of a taste of the text, against the text. */
const summaryWeight = 0.3;
/** Words: a longer one is no taste. */
const longestSummary = 150;
const minStories = 3;

/** Weighs the prose in values; each value is gone through once. */
export class Scales {
  readonly #known = new Map<object, number>();

  /** About how many words of prose a value holds, by the names of its fields. */
  weigh(value: unknown, depth = 0): number {
    if (typeof value === "string") return proseWords(value);
    if (typeof value !== "object" || value === null || depth > maxDepth) return 0;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    // A value that holds itself weighs nothing the second time.
    this.#known.set(value, 0);
    const words = this.#sum(value, depth);
    this.#known.set(value, words);
    return words;
  }

  /** The weight of a field, by what it is called. */
  weighField(key: string, value: unknown, depth = 0): number {
    const words = this.weigh(value, depth + 1);
    const { isAway, isPart, isSummary } = meaningOf(key);
    if (words === 0 || isAway || (!isPart && isStoryList(value))) return 0;
    return words < longestSummary && isSummary ? words * summaryWeight : words;
  }

  #sum(value: object, depth: number): number {
    return childrenOf(value).reduce(
      (sum, [key, child]) => sum + this.weighField(key, child, depth),
      0,
    );
  }
}

/** A list of records that each have a headline and an address: other stories, and one may be ours. */
export function isStoryList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < minStories || anyMarkup(value) !== undefined)
    return false;
  const stories = value.filter((one) => isRecord(one) && isStory(one));
  return stories.length > value.length * 0.6;
}

function isStory(fields: Fields): boolean {
  const address = firstField(fields, storyAddressKeys);
  return lineIn(firstField(fields, titleKeys)) !== undefined && typeof address === "string";
}
