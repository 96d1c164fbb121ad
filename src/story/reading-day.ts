/** What was read on one day, for the reader alone; a sum that no single story can be read out of. */
export interface ReadingDay {
  /** YYYY-MM-DD, local. */
  day: string;
  /** With a story before the reader's eyes, or in their ears. */
  ms: number;
  /** Stories read to their end. */
  finished: number;
}
