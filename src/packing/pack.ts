/** Why a story is in the pack; the screen finds the words. Bytes are what it will still cost. */
export type PackReason =
  | { kind: "started"; minutesLeft: number }
  | { kind: "pinned" }
  | { kind: "preferred"; by: "source" | "tag"; name: string }
  | { kind: "fits"; minutesLeft: number };

/** One story of a pack, in reading order. */
export interface PackItem {
  address: string;
  /** From the reader's place to the end, at the reader's speed. */
  minutes: number;
  /** What was still to be downloaded when it was chosen; 0 when all of it was here. */
  bytes: number;
  reason: PackReason;
}

/** What the last departure check found of one story. */
export interface CheckedStory {
  address: string;
  verdict: "green" | "amber" | "red";
  /** What is missing or damaged. */
  faults: PackFault[];
}

export type PackFault =
  | { kind: "no-text" }
  | { kind: "damaged-text" }
  | { kind: "missing-picture"; index: number }
  | { kind: "damaged-picture"; index: number };

/** A look at everything a pack needs, with the network off. `shellFaults`: paths of files and screens. */
export interface DepartureCheck {
  checkedAt: number;
  stories: CheckedStory[];
  shellFaults: string[];
}

/** The stories chosen for one departure of a trip, and how far packing them has come. */
export interface Pack {
  tripId: string;
  departsAt: number;
  plannedAt: number;
  /** In reading order. */
  items: PackItem[];
  /** Stories the reader wants in, whatever the plan says, and those they took out. */
  pinned: string[];
  dropped: string[];
  /** True once the reader moved a story by hand: planning again keeps that order. */
  isOrderedByHand?: true;
  /** What this pack has cost so far, headers included. */
  spentBytes: number;
  /** When nothing was left to do, or why it stopped before. */
  result?: { at: number; end: "done" | "no-signal" | "cap-reached" | "wifi-wanted" | "stopped" };
  check?: DepartureCheck;
}
