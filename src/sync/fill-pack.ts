import type { ErrorCode } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { changePack } from "#library/packs.ts";
import { getStory } from "#library/stories.ts";
import { bytesStillNeeded } from "#packing/bytes-needed.ts";
import type { Pack } from "#packing/pack.ts";
import type { Trip } from "#packing/trip.ts";
import type { PictureRule } from "#story/story.ts";
import { drainQueue } from "./drain.ts";
import type { Gateway } from "./gateway.ts";
import { packEndOf } from "./pack-end.ts";
import type { PackSpending } from "./pack-spending.ts";

/** One packing: what its steps need. */
export interface PackWork {
  library: Library;
  /** By the reader, just now: it waits for no Wi-Fi. */
  isAsked: boolean;
  signal: AbortSignal;
  now: () => number;
  gateway: Gateway;
  spending: PackSpending;
}

/** A pack, and the trip it is for. */
export interface TripPack {
  trip: Trip;
  pack: Pack;
}

/** Where fetching a pack ended. */
export interface Filled {
  /** What the trip may cost is spent. */
  isShort: boolean;
  /** Why it ended before all was tried. */
  code: ErrorCode | undefined;
}

/** Fetches what the stories of a pack lack, in reading order, within what the trip may cost. */
export async function fillPack(work: PackWork, { trip, pack }: TripPack): Promise<Filled> {
  const { library, signal, now, gateway, spending, isAsked } = work;
  const drained = await drainQueue({
    library,
    signal,
    now,
    gateway,
    first: {
      addresses: pack.items.map(({ address }) => address),
      pictures: trip.pictures,
      capBytes: spending.leftOf(trip.capBytes),
      onSpent: spending.add,
      only: true,
    },
    ...(isAsked && { isAsked }),
  });
  await spending.settle();
  return { isShort: drained.isWishShort === true, code: drained.end };
}

/**
 * Writes on the pack how packing ended. What nobody asked for and was stopped has no result: it goes
 * on the next time.
 */
export async function keepResult(
  { library, signal, now, isAsked }: PackWork,
  { trip, pack }: TripPack,
  { isShort, code }: Filled,
): Promise<Pack | undefined> {
  if (signal.aborted && !isAsked) return pack;
  const isWhole = await areHere(library, pack, trip.pictures);
  const end = packEndOf({ isWhole, isShort, code, isAborted: signal.aborted });
  return changePack(library, trip.id, (current) =>
    current.departsAt === pack.departsAt ? { ...current, result: { at: now(), end } } : current,
  );
}

/** What was missing has come by itself since, with the rest of the queue: the pack says so. */
export async function noteIfWhole(
  library: Library,
  { trip, pack }: TripPack,
  now: number,
): Promise<void> {
  if (!(await areHere(library, pack, trip.pictures))) return;
  await changePack(library, trip.id, (current) =>
    current.plannedAt === pack.plannedAt && current.result?.at === pack.result?.at
      ? { ...current, result: { at: now, end: "done" } }
      : current,
  );
}

/** True when all that the trip wants of its stories is on the device. */
async function areHere(library: Library, { items }: Pack, pictures: PictureRule): Promise<boolean> {
  const stories = await Promise.all(items.map(({ address }) => getStory(library, address)));
  return stories.every((story) => story?.hasText && bytesStillNeeded(story, pictures) === 0);
}
