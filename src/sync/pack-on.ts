import type { Library } from "#library/library.ts";
import { departureFor } from "#packing/departures.ts";
import { forEachTrip, isDue, type UnaskedOptions } from "./due-packs.ts";
import { fillPack, keepResult } from "./fill-pack.ts";
import { ownGateway } from "./gateway.ts";
import { mayFetch } from "./may-fetch.ts";
import { createPackSpending } from "./pack-spending.ts";

/**
 * Fetches what is planned for the trips that leave within twelve hours, without a page: only a page
 * saves stories or changes trips, and each time it is open it plans them (`packIfDue`).
 * @throws BekalError storage-*
 */
export async function packOn(library: Library, options: UnaskedOptions = {}): Promise<void> {
  const { now = Date.now, gateway = ownGateway } = options;
  const signal = options.signal ?? new AbortController().signal;
  await forEachTrip(library, options, async (trip, pack) => {
    if (pack === undefined || pack.departsAt !== departureFor(trip, pack, now())) return;
    if (pack.result?.end === "done" || !isDue(trip, pack, now())) return;
    const spending = createPackSpending(library, pack);
    const work = { library, signal, now, gateway, spending, isAsked: false };
    const code = await mayFetch(library, now());
    const filled =
      code === undefined ? await fillPack(work, { trip, pack }) : { isShort: false, code };
    await keepResult(work, { trip, pack }, filled);
  });
}
