import type { Trip } from "#packing/trip.ts";
import { hasTag, renameTag, withoutTag } from "#story/tags.ts";
import type { Library, Writing } from "./library.ts";
import { changeMany, type Undo } from "./many-stories.ts";
import { rowsOf } from "./rows.ts";
import { moveColour, returnColours } from "./tag-colours.ts";
import { announce } from "./watch.ts";

/**
 * Gives a tag another name on every story and in every trip that prefers it, in one transaction; a name
 * that is taken makes one tag of two.
 * @returns how to undo it
 */
export function renameTagEverywhere(library: Library, from: string, to: string): Promise<Undo> {
  return changeTag(library, { from, to }, (tags) => renameTag(tags, from, to));
}

/**
 * Takes a tag from every story and every trip, in one transaction; the stories stay.
 * @returns how to undo it
 */
export function deleteTag(library: Library, tag: string): Promise<Undo> {
  return changeTag(library, { from: tag }, (tags) => withoutTag(tags, tag));
}

const stores: ["stories", "searchWaiting", "trips", "settings"] = [
  "stories",
  "searchWaiting",
  "trips",
  "settings",
];

async function changeTag(
  library: Library,
  { from, to }: { from: string; to?: string },
  change: (tags: readonly string[]) => string[],
): Promise<Undo> {
  const rows = rowsOf(library);
  await rows.catchUp();
  const tagged = rows.list().filter(({ tags }) => hasTag(tags, from));
  const addresses = tagged.map(({ address }) => address);
  const before = new Map<string, string[]>();
  const was = await library.write(stores, "relaxed", async (tx) => {
    await changeMany(tx, addresses, (record) => {
      before.set(record.address, record.tags);
      return { ...record, tags: change(record.tags) };
    });
    return { trips: await changeTrips(tx, from, change), colours: await moveColour(tx, from, to) };
  });
  announceTags();
  return async () => {
    await library.write(stores, "relaxed", async (tx) => {
      await changeMany(tx, addresses, (record) => ({
        ...record,
        tags: before.get(record.address) ?? record.tags,
      }));
      await returnTags(tx, was.trips);
      await returnColours(tx, was.colours, to === undefined ? [from] : [from, to]);
    });
    announceTags();
  };
}

/** Returns the trips that prefer the tag, as they were. */
async function changeTrips(
  tx: Writing<"trips">,
  tag: string,
  change: (tags: readonly string[]) => string[],
): Promise<Trip[]> {
  const trips = await tx.objectStore("trips").getAll();
  const preferring = trips.filter(({ tags }) => hasTag(tags, tag));
  const writes = preferring.map((trip) =>
    tx.objectStore("trips").put({ ...trip, tags: change(trip.tags) }),
  );
  await Promise.all(writes);
  return preferring;
}

/** Gives trips the tags they had; all else that was done with them since stays. */
async function returnTags(tx: Writing<"trips">, were: readonly Trip[]): Promise<void> {
  const trips = tx.objectStore("trips");
  const writes = were.map(async ({ id, tags }) => {
    const trip = await trips.get(id);
    if (trip !== undefined) await trips.put({ ...trip, tags });
  });
  await Promise.all(writes);
}

function announceTags(): void {
  announce({ kind: "stories" });
  announce({ kind: "packs" });
  announce({ kind: "settings" });
}
