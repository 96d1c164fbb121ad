import type { PictureRule } from "#story/story.ts";

/** When a trip leaves: on weekdays (0 is Sunday) at a local time (`06:30`), or once (ms since the epoch). */
export type Departure =
  | { kind: "weekly"; weekdays: number[]; time: string }
  | { kind: "once"; at: number };

/** A journey the reader packs for. */
export interface Trip {
  id: string;
  /** Empty: named after its time. */
  name: string;
  departure: Departure;
  minutes: number;
  /** What may be downloaded for one pack, headers included. */
  capBytes: number;
  pictures: PictureRule;
  /** Hosts and tags whose stories come first; empty: all alike. */
  sources: string[];
  tags: string[];
  isPaused?: true;
  createdAt: number;
}
