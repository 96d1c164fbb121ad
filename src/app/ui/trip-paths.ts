import { screens } from "./addresses.ts";

// Apart from the other addresses: the first screen leads to no trip, and should not carry them.

/** Where a trip is set up; without an id a new one. */
export function tripPath(id?: string): string {
  return id === undefined ? screens.trip : `${screens.trip}?trip=${encodeURIComponent(id)}`;
}

/** Where the pack of a trip is looked through. */
export function packPath(tripId: string): string {
  return `${screens.pack}?trip=${encodeURIComponent(tripId)}`;
}
