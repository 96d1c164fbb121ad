import { ownField } from "#base/json.ts";
import { type Completeness, completenessValues } from "./article.ts";
import { cleanInteger, cleanLanguage, oneOf, put } from "./clean-text.ts";

/** What a story costs before it is fetched; bytes as they travel, without headers. */
export interface Price {
  wordCount: number;
  language?: string;
  completeness: Completeness;
  textBytes: number;
  /** All pictures together, in each of the two qualities. */
  lightBytes: number;
  fullBytes: number;
  pictureCount: number;
}

const counts = ["wordCount", "textBytes", "lightBytes", "fullBytes", "pictureCount"] as const;

/** Reads a price; undefined when a count is missing or is none. */
export function parsePrice(value: unknown): Price | undefined {
  const completeness = oneOf(completenessValues, ownField(value, "completeness"));
  const [wordCount, textBytes, lightBytes, fullBytes, pictureCount] = counts.map((key) =>
    cleanInteger(ownField(value, key), 0, Number.MAX_SAFE_INTEGER),
  );
  if (completeness === undefined || wordCount === undefined || textBytes === undefined)
    return undefined;
  if (lightBytes === undefined || fullBytes === undefined || pictureCount === undefined)
    return undefined;
  const price: Price = {
    wordCount,
    completeness,
    textBytes,
    lightBytes,
    fullBytes,
    pictureCount,
  };
  put(price, "language", cleanLanguage(ownField(value, "language")));
  return price;
}
