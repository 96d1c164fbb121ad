import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { getStory } from "#library/stories.ts";
import { listTrips } from "#library/trips.ts";
import { nextDeparture } from "#packing/departures.ts";
import type { Pack, PackItem } from "#packing/pack.ts";
import type { Trip } from "#packing/trip.ts";
import type { Story } from "#story/story.ts";

/** A story of a pack as it is now; undefined once it was deleted. */
export interface PackedStory {
  item: PackItem;
  story: Story | undefined;
}

/** A trip, its next departure, and what is packed for it. */
export interface TripFacts {
  trip: Trip;
  /** Undefined once it never leaves again. */
  departsAt: number | undefined;
  /** True while the reader is on the way. */
  hasLeft: boolean;
  /** Of this departure; one of an earlier departure counts as none. */
  pack?: Pack;
  stories: PackedStory[];
}

/** After the minutes of a trip it may still go on: trains are late. */
const lateMs = 3_600_000;

/** What is known of every trip, the next to leave first, paused and past ones last. */
export async function listTripFacts(library: Library, now: number): Promise<TripFacts[]> {
  const trips = await listTrips(library);
  const facts = await Promise.all(trips.map((trip) => readFacts(library, trip, now)));
  return facts.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What is known of one trip and its pack. */
export async function readFacts(library: Library, trip: Trip, now: number): Promise<TripFacts> {
  const kept = await getPack(library, trip.id);
  const next = nextDeparture(trip.departure, now);
  const hasLeft = kept !== undefined && isUnderWay(kept, trip, now);
  const departsAt = hasLeft ? kept.departsAt : next;
  const isCurrent = kept !== undefined && kept.departsAt === departsAt;
  const items = isCurrent ? kept.items : [];
  const stories = await Promise.all(
    items.map(async (item) => ({ item, story: await getStory(library, item.address) })),
  );
  return { trip, departsAt, hasLeft, stories, ...(isCurrent && { pack: kept }) };
}

/** True when all of a story that the reader wants is on the device. */
export function isHere({ story }: PackedStory): boolean {
  return story?.hasText === true && (story.missingCount ?? 0) === 0;
}

/** How much of a pack is here. */
export function sumReady(stories: PackedStory[]): {
  count: number;
  minutes: number;
  bytes: number;
} {
  const ready = stories.filter(isHere);
  return {
    count: ready.length,
    minutes: Math.round(ready.reduce((sum, { item }) => sum + item.minutes, 0)),
    bytes: ready.reduce((sum, { story }) => sum + (story?.sizeBytes ?? 0), 0),
  };
}

/** How packing a trip stands. */
export type PackStatus = "unplanned" | "packing" | "packed" | "partly" | "empty" | "paused";

/** @param isPacking true while this tab packs it */
export function statusOf({ trip, pack, stories }: TripFacts, isPacking: boolean): PackStatus {
  if (isPacking) return "packing";
  if (trip.isPaused) return "paused";
  if (pack === undefined) return "unplanned";
  if (pack.items.length === 0) return "empty";
  return stories.every(isHere) ? "packed" : "partly";
}

/** The story to begin with: the first of the pack that is here and not read to its end. */
export function firstUnread(stories: PackedStory[]): Story | undefined {
  const readable = stories.flatMap(({ story }) => (story?.hasText ? [story] : []));
  const isOpen = ({ shelf }: Story) => shelf !== "finished" && shelf !== "archived";
  return readable.find(isOpen) ?? readable[0];
}

function isUnderWay({ departsAt }: Pack, { minutes }: Trip, now: number): boolean {
  return departsAt <= now && now - departsAt <= minutes * 60_000 + lateMs;
}

function rankOf({ trip, departsAt }: TripFacts): number {
  if (departsAt === undefined) return Number.MAX_VALUE;
  return trip.isPaused ? Number.MAX_SAFE_INTEGER : departsAt;
}
