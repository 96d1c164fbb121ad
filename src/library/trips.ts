import type { Pack } from "#packing/pack.ts";
import type { Trip } from "#packing/trip.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

/** What undoing the deletion of a trip needs. */
export interface DeletedTrip {
  trip: Trip;
  pack?: Pack;
}

/** All trips, the first made first. */
export async function listTrips(library: Library): Promise<Trip[]> {
  const trips = await library.read(["trips"], (tx) => tx.store.getAll());
  return trips.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** One trip. */
export function getTrip(library: Library, id: string): Promise<Trip | undefined> {
  return library.read(["trips"], (tx) => tx.store.get(id));
}

/** Keeps a trip, new or changed, on the disk when it resolves. @throws BekalError storage-* */
export async function saveTrip(library: Library, trip: Trip): Promise<void> {
  await library.write(["trips"], "strict", (tx) => tx.store.put(trip));
  announce({ kind: "packs" });
}

/** Deletes a trip with its pack; the stories stay. Returns what `restoreTrip` needs. */
export async function deleteTrip(library: Library, id: string): Promise<DeletedTrip | undefined> {
  const deleted = await library.write(["trips", "packs"], "relaxed", async (tx) => {
    const [trips, packs] = [tx.objectStore("trips"), tx.objectStore("packs")];
    const [trip, pack] = await Promise.all([trips.get(id), packs.get(id)]);
    await Promise.all([trips.delete(id), packs.delete(id)]);
    return trip && { trip, ...(pack && { pack }) };
  });
  if (deleted !== undefined) announce({ kind: "packs" });
  return deleted;
}

/** Undoes the deletion of a trip: it and its pack, or neither. */
export async function restoreTrip(library: Library, { trip, pack }: DeletedTrip): Promise<void> {
  await library.write(["trips", "packs"], "strict", async (tx) => {
    await tx.objectStore("trips").put(trip);
    if (pack !== undefined) await tx.objectStore("packs").put(pack);
  });
  announce({ kind: "packs" });
}
