import type { Library } from "#library/library.ts";
import { getPack, replacePack } from "#library/packs.ts";
import { getSpeeds } from "#library/speeds.ts";
import { getTrip } from "#library/trips.ts";
import { isPriced } from "#packing/candidate.ts";
import type { Pack } from "#packing/pack.ts";
import { repack } from "#packing/repack.ts";
import type { Trip } from "#packing/trip.ts";
import { listCandidates } from "./pack-candidates.ts";

/** The reader changes pins by hand: nobody is faster than this. */
const mostTries = 5;

/** A pack that was just planned, with what it was planned for. */
export interface Planned {
  trip: Trip;
  pack: Pack;
  /** Stories whose cost nobody knows yet, newest first. */
  unpriced: string[];
}

/**
 * Plans a trip's pack from what is known on the device, without the network, and keeps it.
 * @returns undefined when there is no such trip
 * @throws BekalError storage-*
 */
export async function replan(
  library: Library,
  tripId: string,
  now: number,
): Promise<Pack | undefined> {
  return (await planTrip(library, tripId, now))?.pack;
}

/** As `replan`, with the trip and with what is not known yet. */
export async function planTrip(
  library: Library,
  tripId: string,
  now: number,
): Promise<Planned | undefined> {
  for (let tries = 0; ; tries += 1) {
    const [trip, before, speeds] = await Promise.all([
      getTrip(library, tripId),
      getPack(library, tripId),
      getSpeeds(library),
    ]);
    if (trip === undefined) return undefined;
    const candidates = await listCandidates(library, trip, before);
    const { pack } = repack({ trip, before, candidates, speeds, now });
    const unpriced = candidates
      .filter(({ story }) => !isPriced(story) && !pack.dropped.includes(story.address))
      .map(({ story }) => story.address);
    // Pinned or moved meanwhile: the plan must know.
    if (await replacePack(library, before, pack)) return { trip, pack, unpriced };
    if (tries >= mostTries) return { trip, pack: before ?? pack, unpriced };
  }
}
