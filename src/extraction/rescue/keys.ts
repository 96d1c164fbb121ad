import {
  awayKeys,
  bodyKeys,
  headingKeys,
  partKeys,
  summaryKeys,
  textKeys,
} from "#extraction/data/script-fields.ts";

/** What the name of a field says of what it holds. */
export interface Meaning {
  isBody: boolean;
  isAway: boolean;
  isPart: boolean;
  isSummary: boolean;
  isHeading: boolean;
  isText: boolean;
}

const longestKey = 60;
const maxKnown = 4000;
/** States repeat a few names over and over. */
const known = new Map<string, Meaning>();

const none: Meaning = {
  isBody: false,
  isAway: false,
  isPart: false,
  isSummary: false,
  isHeading: false,
  isText: false,
};

/** Reads a field's name word by word; a number is none. */
export function meaningOf(key: string): Meaning {
  if (/^\d/.test(key)) return none;
  const found = known.get(key);
  if (found) return found;
  const words = keyWords(key);
  const meaning = {
    isBody: bodyKeys.test(words),
    isAway: awayKeys.test(words),
    isPart: partKeys.test(words),
    isSummary: summaryKeys.test(words),
    isHeading: headingKeys.test(words),
    isText: textKeys.test(words),
  };
  if (known.size >= maxKnown) known.clear();
  if (key.length <= longestKey) known.set(key, meaning);
  return meaning;
}

/** `bodyHtml` and `body_html` are "body html". */
function keyWords(key: string): string {
  return key
    .slice(0, longestKey)
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, " ")
    .trim();
}
