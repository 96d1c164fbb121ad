import type { Pack } from "#packing/pack.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

/** The current pack of a trip; undefined before the first. */
export function getPack(library: Library, tripId: string): Promise<Pack | undefined> {
  return library.read(["packs"], (tx) => tx.store.get(tripId));
}

/** All packs, the next departure first. */
export async function listPacks(library: Library): Promise<Pack[]> {
  const packs = await library.read(["packs"], (tx) => tx.store.getAll());
  return packs.toSorted((a, b) => a.departsAt - b.departsAt || (a.tripId < b.tripId ? -1 : 1));
}

/**
 * Keeps a pack in the place of the trip's last one. Kept only while the trip is there: one that was
 * deleted meanwhile is not brought back by its pack.
 * @returns false when the trip is gone
 */
export async function savePack(library: Library, pack: Pack): Promise<boolean> {
  const isKept = await library.write(["trips", "packs"], "relaxed", async (tx) => {
    const trip = await tx.objectStore("trips").getKey(pack.tripId);
    if (trip === undefined) return false;
    await tx.objectStore("packs").put(pack);
    return true;
  });
  if (isKept) announce({ kind: "packs" });
  return isKept;
}

/**
 * Puts a newly planned pack in the place of the one it was planned from. What was spent meanwhile
 * counts.
 * @returns false, and keeps nothing, when that one was changed meanwhile, or its trip deleted: plan again
 */
export async function replacePack(
  library: Library,
  before: Pack | undefined,
  pack: Pack,
): Promise<boolean> {
  const isKept = await library.write(["trips", "packs"], "relaxed", async (tx) => {
    const packs = tx.objectStore("packs");
    const [trip, current] = await Promise.all([
      tx.objectStore("trips").getKey(pack.tripId),
      packs.get(pack.tripId),
    ]);
    if (trip === undefined || planOf(current) !== planOf(before)) return false;
    const isSame = current?.departsAt === pack.departsAt;
    await packs.put(isSame ? { ...pack, spentBytes: current.spentBytes } : pack);
    return true;
  });
  if (isKept) announce({ kind: "packs" });
  return isKept;
}

/** All of a pack but what is spent, to compare by. */
function planOf(pack: Pack | undefined): string | undefined {
  return pack && JSON.stringify({ ...pack, spentBytes: 0 });
}

/** Changes the pack of a trip as it now is; undefined when there is none (any more). */
export async function changePack(
  library: Library,
  tripId: string,
  change: (pack: Pack) => Pack,
): Promise<Pack | undefined> {
  const pack = await library.write(["packs"], "relaxed", async (tx) => {
    const current = await tx.store.get(tripId);
    if (current === undefined) return undefined;
    const next = change(current);
    await tx.store.put(next);
    return next;
  });
  if (pack !== undefined) announce({ kind: "packs" });
  return pack;
}
