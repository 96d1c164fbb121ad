import type { Completeness } from "./article.ts";

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
