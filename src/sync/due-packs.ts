import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { listTrips } from "#library/trips.ts";
import { departureFor, isSoon } from "#packing/departures.ts";
import type { Pack, PackEnd } from "#packing/pack.ts";
import type { Trip } from "#packing/trip.ts";
import type { PricingGateway } from "./pricing-gateway.ts";

/** What is packed is looked at again: the reader has saved since, or read. */
const staleMs = 3 * 3_600_000;
/** After one that did not end well; one that only lacked a signal may have it again in seconds. */
const retryMs = 300_000;
const signalMs = 15_000;

const pauses: Partial<Record<PackEnd, number>> = { done: staleMs, "no-signal": signalMs };

/** Packing that nobody asked for. */
export interface UnaskedOptions {
  signal?: AbortSignal;
  /** The clock, ms since the epoch. */
  now?: () => number;
  gateway?: PricingGateway;
}

/**
 * Calls the work for each trip that is not paused, one after the other. Where the browser has locks,
 * one tab or worker does it, and any other call ends at once.
 */
export async function forEachTrip(
  library: Library,
  { signal }: UnaskedOptions,
  work: (trip: Trip, pack: Pack | undefined) => Promise<void>,
): Promise<void> {
  const all = async () => {
    for (const trip of await listTrips(library)) {
      if (signal?.aborted) return;
      if (!trip.isPaused) await work(trip, await getPack(library, trip.id));
    }
  };
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return all();
  await locks.request("bekal-pack", { ifAvailable: true }, (lock) => lock && all());
}

/** True when a trip leaves soon and something may be gained by packing it (again). */
export function isDue(trip: Trip, pack: Pack | undefined, now: number): boolean {
  const departsAt = departureFor(trip, pack, now);
  if (!isSoon(departsAt, now)) return false;
  if (pack?.departsAt !== departsAt || pack.result === undefined) return true;
  const { at, end } = pack.result;
  // The reader stopped it.
  if (end === "stopped") return false;
  return isPast(at + (pauses[end] ?? retryMs), now);
}

/** True when packing ended without all, and what was missing may have come since with the queue. */
export function mayHaveCome(pack: Pack | undefined): pack is Pack {
  return pack?.result?.end === "incomplete" || pack?.result?.end === "no-signal";
}

/** True when a plan for a departure that is not soon is missing or old. */
export function wantsPlan(trip: Trip, pack: Pack | undefined, now: number): boolean {
  const departsAt = departureFor(trip, pack, now);
  if (departsAt <= now) return false;
  return pack?.departsAt !== departsAt || isPast(pack.plannedAt + staleMs, now);
}

/** A time further ahead than it was ever set is the work of a wrong clock. */
function isPast(time: number, now: number): boolean {
  return time <= now || time - now > staleMs;
}
