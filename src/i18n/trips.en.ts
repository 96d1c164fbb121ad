import type { TripWords } from "./trips.id.ts";

/** The words of trips and packs in English. */
export const tripsInEnglish: TripWords = {
  trips: "Trips",
};
