import type { DBSchema, IDBPDatabase } from "idb";
import type { Pack } from "#packing/pack.ts";
import type { Trip } from "#packing/trip.ts";
import type { GlossaryWord } from "#story/glossary.ts";
import type { Highlight } from "#story/highlight.ts";
import type { Shelf, Story } from "#story/story.ts";
import type { InboxEntry } from "./inbox.ts";
import type { ReadingDay } from "#story/reading-day.ts";
import type { SearchState } from "./search-state.ts";
import type { SpendingDay } from "./spending-day.ts";

/** A story as it is stored. */
export interface StoryRecord extends Story {
  /** `-order`: an ascending index, the only one that `getAll` reads, then begins with the newest. */
  rank: number;
}

/** One picture of one story on this device. */
export interface StoredPicture {
  /** SHA-256 of the bytes, hex: its key in the store, the last part of `/library/picture/…`. */
  hash: string;
  /** In pixels, of the stored picture; 0 when the bytes do not tell. */
  width: number;
  height: number;
  /** As it came over the network. */
  sizeBytes: number;
  /** Absent: light. */
  quality?: "full";
}

/** The text of a story, apart from its light record: lists never read it. */
export interface BodyRecord {
  schema: 1;
  address: string;
  /** The article as JSON, UTF-8, deflated: one curly quote in a string doubles it on disk. */
  bytes: ArrayBuffer;
  /** SHA-256 (hex) of the JSON before deflating. */
  sha256: string;
  /** `src` of each of the article's pictures, so that a refresh knows which ones it has. */
  sources: string[];
  lead?: number;
  /** Of the text, as it came over the network. */
  sizeBytes: number;
  /** What the gateway calls this text: asked with it again, an unchanged one costs next to nothing. */
  etag?: string;
  /** Places of the pictures that the reader's rule leaves out, or that were removed to make room. */
  withheld?: number[];
  /** Places of the pictures that are wanted in full. */
  sharp?: number[];
  /** What each picture will weigh, as far as the gateway measured it. */
  weights?: { light?: number; full?: number }[];
  /** By index into the article's pictures; an absent one is not on the device. */
  pictures: Record<number, StoredPicture>;
}

/** One picture, stored once however many stories show it. */
export interface PictureRecord {
  hash: string;
  bytes: ArrayBuffer;
  contentType: string;
  /** How many places in stories show it; at 0 it goes. */
  refs: number;
}

/** The trace of a deletion. With its `story` it can be undone; without, it only forbids to undo it. */
export interface Tombstone {
  address: string;
  deletedAt: number;
  story?: StoryRecord;
  /** The pictures are gone already; only the text can come back. */
  isLight?: true;
  /** The reader's limits removed it, not a tap. */
  byRule?: true;
}

export interface LibrarySchema extends DBSchema {
  stories: {
    key: string;
    value: StoryRecord;
    indexes: {
      byShelf: [Shelf, number];
      byRank: number;
      byFavourite: [number, number];
      byAttempts: [number, number];
    };
  };
  bodies: { key: string; value: BodyRecord };
  pictures: { key: string; value: PictureRecord };
  inbox: { key: string; value: InboxEntry };
  /** What the reader chose; parsed when read, for an older Bekal may have written it. */
  settings: { key: string; value: unknown };
  tombstones: { key: string; value: Tombstone };
  /** Numbers that only grow. */
  counters: { key: string; value: number };
  trips: { key: string; value: Trip };
  /** The current pack of each trip. */
  packs: { key: string; value: Pack };
  /** What was spent, a record a day. */
  spending: { key: string; value: SpendingDay };
  highlights: { key: string; value: Highlight; indexes: { byAddress: string; byTime: number } };
  glossary: { key: string; value: GlossaryWord };
  /** What was read, a record a day (YYYY-MM-DD, local). */
  readingDays: { key: string; value: ReadingDay };
  /** Addresses of stories that have changed since they were indexed, each time under a new number. */
  searchWaiting: { key: number; value: string };
  searchState: { key: string; value: SearchState };
  /** The number of each story in the index, by its address. */
  searchDocuments: { key: string; value: number };
  /** What is known of the documents (`search-pages.ts`), some hundreds a record. */
  searchPages: { key: number; value: ArrayBuffer };
  /** Terms and where they stand, by segment and bucket (`search-keys.ts`). */
  searchPostings: { key: string; value: ArrayBuffer };
  /** Who may drain the queue where the browser has no Web Locks; `until` in ms since the epoch. */
  leases: { key: string; value: { holder: string; until: number } };
}

export type StoreName =
  | "stories"
  | "bodies"
  | "pictures"
  | "inbox"
  | "settings"
  | "tombstones"
  | "counters"
  | "trips"
  | "packs"
  | "spending"
  | "highlights"
  | "glossary"
  | "readingDays"
  | "searchWaiting"
  | "searchState"
  | "searchDocuments"
  | "searchPages"
  | "searchPostings"
  | "leases";

type Migration = (db: IDBPDatabase<LibrarySchema>) => void;

/**
 * `migrations[n]` takes the library from version n to n + 1. Append; never edit a shipped one.
 * Places for what comes: feeds and entries, and the journal of the copies outside IndexedDB. Each is
 * one more step of this list.
 */
export const migrations: Migration[] = [createFirstStores, createTrips, createReading];

function createFirstStores(db: IDBPDatabase<LibrarySchema>): void {
  const stories = db.createObjectStore("stories", { keyPath: "address" });
  stories.createIndex("byShelf", ["shelf", "rank"]);
  stories.createIndex("byRank", "rank");
  // A record that lacks a part of the key is not in the index: these two stay small.
  stories.createIndex("byFavourite", ["rank", "favouriteAt"]);
  stories.createIndex("byAttempts", ["state.attempts", "order"]);
  db.createObjectStore("bodies", { keyPath: "address" });
  db.createObjectStore("pictures", { keyPath: "hash" });
  db.createObjectStore("inbox", { keyPath: "id" });
  db.createObjectStore("settings");
  db.createObjectStore("tombstones", { keyPath: "address" });
  db.createObjectStore("counters");
  db.createObjectStore("leases");
}

function createTrips(db: IDBPDatabase<LibrarySchema>): void {
  db.createObjectStore("trips", { keyPath: "id" });
  db.createObjectStore("packs", { keyPath: "tripId" });
  db.createObjectStore("spending", { keyPath: "day" });
}

function createReading(db: IDBPDatabase<LibrarySchema>): void {
  const highlights = db.createObjectStore("highlights", { keyPath: "id" });
  highlights.createIndex("byAddress", "address");
  highlights.createIndex("byTime", "createdAt");
  db.createObjectStore("glossary", { keyPath: "id" });
  db.createObjectStore("readingDays", { keyPath: "day" });
  // Empty also over a library that has stories: whoever indexes first marks them all.
  db.createObjectStore("searchWaiting", { autoIncrement: true });
  db.createObjectStore("searchState");
  db.createObjectStore("searchDocuments");
  db.createObjectStore("searchPages");
  db.createObjectStore("searchPostings");
}
