import type { TextAnchor } from "./anchor.ts";

/** What a reader marks with; the first is the one that a tap takes. */
export const highlightColours = ["yellow", "green", "blue", "pink"] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** Words of a story that the reader marked, with a note or without. */
export interface Highlight {
  id: string;
  /** Of the story. */
  address: string;
  anchor: TextAnchor;
  colour: HighlightColour;
  note?: string;
  createdAt: number;
  changedAt: number;
}
