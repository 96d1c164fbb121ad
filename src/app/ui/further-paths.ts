import { screens } from "./addresses.ts";

// Apart from the other addresses: the first screen leads to none of these, and should not carry them.

/** The addresses of the screens that the first one does not lead to. */
export const further = {
  data: "/settings/data",
  storage: "/settings/storage",
  trips: "/trips",
  trip: "/trips/edit",
  pack: "/pack",
  highlights: "/highlights",
  glossary: "/glossary",
  tags: "/tags",
  removed: "/removed",
  statistics: "/statistics",
} as const;

/** Where the reports of wrong texts are. */
export const reportsPath = `${further.highlights}?show=reports`;

/** Where a trip is set up; without an id a new one. */
export function tripPath(id?: string): string {
  return id === undefined ? further.trip : `${further.trip}?trip=${encodeURIComponent(id)}`;
}

/** Where the pack of a trip is looked through. */
export function packPath(tripId: string): string {
  return `${further.pack}?trip=${encodeURIComponent(tripId)}`;
}

/** Where a page is pasted for a story that the gateway did not get whole. */
export function pastePath(address: string): string {
  return `${screens.save}?paste=${encodeURIComponent(address)}`;
}
