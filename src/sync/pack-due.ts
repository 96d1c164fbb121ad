import type { Library } from "#library/library.ts";
import { forEachTrip, isDue, mayHaveCome, type UnaskedOptions, wantsPlan } from "./due-packs.ts";
import { noteIfWhole } from "./fill-pack.ts";
import { packTrip } from "./pack-trip.ts";
import { replan } from "./replan.ts";

/**
 * Packs the trips that leave within twelve hours and are not packed yet, and goes on with packings that
 * were killed. Trips that leave later are planned only, so that the worker, which does not carry what
 * plans, can pack them when their time has come (`packOn`).
 * @throws BekalError storage-*
 */
export async function packIfDue(library: Library, options: UnaskedOptions = {}): Promise<void> {
  const now = options.now ?? Date.now;
  await forEachTrip(library, options, async (trip, pack) => {
    if (isDue(trip, pack, now())) {
      await packTrip({ ...options, library, tripId: trip.id, isUnasked: true });
    } else if (wantsPlan(trip, pack, now())) {
      await replan(library, trip.id, now());
    } else if (mayHaveCome(pack)) {
      await noteIfWhole(library, { trip, pack }, now());
    }
  });
}
