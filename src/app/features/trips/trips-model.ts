import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { watchLibrary } from "#library/watch.ts";
import { listTripFacts, type TripFacts } from "./trip-facts.ts";

/** All trips, the next to leave first. */
export const TripsModel = createModel((opening: Promise<Library>) => {
  const trips = signal<{ facts: TripFacts[]; now: number } | undefined>(undefined);

  const refresh = oneAtATime(() =>
    onStorage(async () => {
      const now = Date.now();
      trips.value = { facts: await listTripFacts(await opening, now), now };
    }),
  );

  effect(() => {
    void refresh();
    return watchLibrary(({ kind }) => {
      if (kind === "packs" || kind === "story" || kind === "stories") void refresh();
    });
  });

  return { trips, refresh };
});
