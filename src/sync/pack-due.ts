import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { listTrips } from "#library/trips.ts";
import { isSoon } from "#packing/departures.ts";
import type { Pack } from "#packing/pack.ts";
import { departureFor } from "#packing/repack.ts";
import type { Trip } from "#packing/trip.ts";
import type { Gateway } from "./gateway.ts";
import { packTrip } from "./pack-trip.ts";

/** What is packed is looked at again: the reader has saved since, or read. */
const staleMs = 3 * 3_600_000;
/** After one that did not end well. */
const retryMs = 300_000;

interface Options {
  signal?: AbortSignal;
  /** The clock, ms since the epoch. */
  now?: () => number;
  gateway?: Gateway;
}

/**
 * Packs, one after the other, the trips that leave within twelve hours and are not packed yet, and
 * goes on with packings that were killed. Where the browser has locks, one tab or worker does it, and
 * any other call ends at once.
 * @throws BekalError storage-*
 */
export async function packIfDue(library: Library, options: Options = {}): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return packAllDue(library, options);
  await locks.request("bekal-pack", { ifAvailable: true }, async (lock) => {
    if (lock !== null) await packAllDue(library, options);
  });
}

async function packAllDue(library: Library, options: Options): Promise<void> {
  const now = options.now ?? Date.now;
  for (const trip of await listTrips(library)) {
    if (options.signal?.aborted) return;
    if (!isDue(trip, await getPack(library, trip.id), now())) continue;
    await packTrip({ ...options, library, tripId: trip.id, isUnasked: true });
  }
}

/** True when a trip leaves soon and something may be gained by packing it (again). */
export function isDue(trip: Trip, pack: Pack | undefined, now: number): boolean {
  const departsAt = departureFor(trip, pack, now);
  if (trip.isPaused || !isSoon(departsAt, now)) return false;
  if (pack?.departsAt !== departsAt || pack.result === undefined) return true;
  const { at, end } = pack.result;
  // The reader stopped it.
  if (end === "stopped") return false;
  return isPast(at + (end === "done" ? staleMs : retryMs), now);
}

/** A time further ahead than it was ever set is the work of a wrong clock. */
function isPast(time: number, now: number): boolean {
  return time <= now || time - now > staleMs;
}
