import type { Completeness } from "#article/article.ts";
import type { Price } from "#article/price.ts";
import type { ErrorCode } from "#base/errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import type { TextAnchor } from "./anchor.ts";

/**
 * Where a story is on its journey. Times are ms since the epoch. A `ready` one may still ask for some of
 * its pictures in full: `sharper`.
 * `queued` names in `reason` why the last attempt did not end, or why there is none. `isBehind`: asked
 * for together with others, behind the first of them. `page` tells what was at the address of a failed
 * one in place of a story.
 */
export type StoryState =
  | { status: "queued"; attempts: number; retryAt: number; reason?: ErrorCode }
  | { status: "fetching"; attempts: number; leaseUntil: number; isBehind?: true }
  | { status: "ready" }
  | { status: "ready"; sharper: number[]; attempts: number; retryAt: number }
  | { status: "partial"; missingPictures: number[]; attempts: number; retryAt: number }
  | { status: "failed"; reason: ErrorCode; failedAt: number; page?: PageFacts };

/**
 * Which list a story stands in; follows from its state, progress and archive date. Without a text it
 * is `waiting`, or `failed` when waiting cannot help.
 */
export type Shelf = "waiting" | "failed" | "unread" | "reading" | "finished" | "archived";

/** Where the reader stopped: the top block of the screen, and how much of it had passed (0 to 1). */
export interface ReadingPlace {
  block: number;
  passed: number;
  /**
   * The words that stood first in view, and how much of their line was above it (in heights of the
   * line): what finds the place in another text. Absent where a picture stood first, and on records of
   * an earlier Bekal.
   */
  anchor?: TextAnchor;
  lift?: number;
}

/** Which pictures a reader wants to pay for. */
export const pictureRules = ["none", "light", "full"] as const;
export type PictureRule = (typeof pictureRules)[number];

/** A saved article without its text: what lists need. The text lives in a store of its own. */
export interface Story {
  schema: 1;
  /** The identity: a normalised URL (article/address.ts). */
  address: string;
  /** What the gateway is asked for: the URL as the reader gave it. */
  url: string;
  /** A local counter that only grows: lists are ordered by it, never by the clock. */
  order: number;
  savedAt: number;
  title: string;
  siteName?: string;
  language?: string;
  direction?: "ltr" | "rtl";
  excerpt?: string;
  wordCount: number;
  /**
   * What the copy on this device cost: its text and its pictures, each as it came over the network.
   * What a refresh replaced is not in it.
   */
  sizeBytes: number;
  /** The part of `sizeBytes` that is pictures; absent on records of an earlier Bekal. */
  pictureBytes?: number;
  pictureCount: number;
  /**
   * How many pictures of the kept text are not on this device, whatever the state says of a refresh;
   * absent when all are. With `hasText` the proof that a story is whole without a signal.
   */
  missingCount?: number;
  /** How many pictures the reader's rule left out, or removed again; absent when none. */
  withheldCount?: number;
  /** All that was ever paid for it over the network: text, pictures and refreshes, headers included. */
  spentBytes?: number;
  /** What the publisher's own page weighs, with its pictures as far as they were measured. */
  originalBytes?: number;
  /** What a story without its text will cost, once the gateway has told. */
  price?: Price;
  /** The text weighs more than is fetched unasked: `wanted` waits for the reader's word. */
  consent?: "wanted" | "given";
  /** SHA-256 (hex) of the lead picture, once it is on the device. */
  thumbnail?: string;
  completeness?: Completeness;
  /** True once a whole text is kept, also while a refresh is queued. */
  hasText: boolean;
  state: StoryState;
  /** Why the last refresh of a story that already had its text did not work. */
  refreshFailed?: ErrorCode;
  /** 0 to 1. */
  progress: number;
  place?: ReadingPlace;
  /** When it was first read or heard to its end: so that the statistics count it once. */
  finishedAt?: number;
  archivedAt?: number;
  favouriteAt?: number;
  /** Never removed to make room. */
  pinnedAt?: number;
  tags: string[];
  /** Derived by `shelfOf`; kept on the record because an index needs it. */
  shelf: Shelf;
  /** The story that came with the app has no publisher to go back to. */
  isWelcome?: true;
  /** The reader brought the text (pasted, or a file): no gateway has seen the publisher's page. */
  isOwnCopy?: true;
}
