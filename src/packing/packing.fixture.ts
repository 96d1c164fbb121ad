import type { Pack } from "./pack.ts";
import type { Trip } from "./trip.ts";

/** A trip of every working day at half past six; name only what matters. */
export function aTrip(over: Partial<Trip> = {}): Trip {
  return {
    id: "trip-1",
    name: "",
    departure: { kind: "weekly", weekdays: [1, 2, 3, 4, 5], time: "06:30" },
    minutes: 25,
    capBytes: 2_000_000,
    pictures: "light",
    sources: [],
    tags: [],
    createdAt: 1_781_830_000_000,
    ...over,
  };
}

/** A pack without stories; name only what matters. */
export function aPack(over: Partial<Pack> = {}): Pack {
  return {
    tripId: "trip-1",
    departsAt: 1_781_900_000_000,
    plannedAt: 1_781_830_000_000,
    items: [],
    pinned: [],
    dropped: [],
    spentBytes: 0,
    ...over,
  };
}
