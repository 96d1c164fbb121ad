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

/**
 * How packing ended. `done`: all of every story is here. `cap-reached`: the reader's day or month, or
 * what this trip may cost. `stopped`: by the reader. `incomplete`: something of a publisher's did not
 * come, though there was a signal.
 */
export type PackEnd =
  | "done"
  | "no-signal"
  | "cap-reached"
  | "wifi-wanted"
  | "stopped"
  | "incomplete";

/** What the last departure check found of one story. */
export interface CheckedStory {
  address: string;
  verdict: "green" | "amber" | "red";
  /** What is missing or damaged. */
  faults: PackFault[];
  /** Pictures that the reader's rule leaves out: told, but no fault. Absent: none. */
  withheldCount?: number;
}

/** `index` is a place in the article's pictures. A part of a story can be read, but ends early. */
export type PackFault =
  | { kind: "no-text" }
  | { kind: "damaged-text" }
  | { kind: "part-of-text" }
  | { kind: "missing-picture"; index: number }
  | { kind: "damaged-picture"; index: number };

/**
 * What the app itself lacks for a start without a network: nothing keeps it (a first visit, a private
 * window, a browser without service workers), what keeps it did not answer, or a file or a screen is
 * not there as it was built.
 */
export type ShellFault =
  | { kind: "no-worker" }
  | { kind: "no-answer" }
  | { kind: "missing-file" | "damaged-file" | "missing-screen"; path: string };

/** A look at everything a pack needs, with the network off. */
export interface DepartureCheck {
  checkedAt: number;
  stories: CheckedStory[];
  shellFaults: ShellFault[];
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
  /** When nothing was left to do, or why packing ended before; absent while it is packed. */
  result?: { at: number; end: PackEnd };
  check?: DepartureCheck;
}
