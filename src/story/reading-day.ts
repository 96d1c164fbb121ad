/** What was read on one day, for the reader alone; a sum that no single story can be read out of. */
export interface ReadingDay {
  /** YYYY-MM-DD, local. */
  day: string;
  /** With a story before the reader's eyes. */
  ms: number;
  /** With a story in the reader's ears; absent: none. */
  heardMs?: number;
  /** Stories read or heard to their end, each once. */
  finished: number;
  /** Whose stories they were, by the names of the sites. */
  sources?: string[];
}
