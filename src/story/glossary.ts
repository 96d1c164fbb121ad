/** A word that the reader looked up or wants to keep, in the reader's own words. */
export interface GlossaryWord {
  id: string;
  word: string;
  meaning?: string;
  /** BCP 47, of the story it was met in. */
  language?: string;
  /** The sentence it stood in, and its story. */
  sentence?: string;
  address?: string;
  createdAt: number;
}
