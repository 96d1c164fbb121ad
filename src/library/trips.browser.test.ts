import { beforeEach, expect, it } from "vitest";
import { aPack, aTrip } from "#packing/packing.fixture.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { changePack, getPack, listPacks, savePack } from "./packs.ts";
import { deleteTrip, getTrip, listTrips, restoreTrip, saveTrip } from "./trips.ts";
import { type Change, watchLibrary } from "./watch.ts";

let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

it("keeps trips in the order they were made, and the last word on each", async () => {
  await saveTrip(library, aTrip({ id: "b", createdAt: 2 }));
  await saveTrip(library, aTrip({ id: "a", createdAt: 1 }));
  await saveTrip(library, aTrip({ id: "b", createdAt: 2, minutes: 40 }));

  expect((await listTrips(library)).map(({ id, minutes }) => [id, minutes])).toEqual([
    ["a", 25],
    ["b", 40],
  ]);
  expect(await getTrip(library, "c")).toBeUndefined();
});

it("deletes a trip with its pack, and brings both back", async () => {
  await saveTrip(library, aTrip());
  await savePack(library, aPack({ spentBytes: 7 }));
  const deleted = await deleteTrip(library, "trip-1");

  expect([await listTrips(library), await listPacks(library)]).toEqual([[], []]);
  expect(await deleteTrip(library, "trip-1")).toBeUndefined();

  if (deleted !== undefined) await restoreTrip(library, deleted);
  expect(await getTrip(library, "trip-1")).toEqual(aTrip());
  expect(await getPack(library, "trip-1")).toEqual(aPack({ spentBytes: 7 }));
});

it("does not keep a pack whose trip is gone", async () => {
  expect(await savePack(library, aPack())).toBe(false);
  expect(await getPack(library, "trip-1")).toBeUndefined();
});

it("lists packs by departure", async () => {
  for (const [id, departsAt] of [
    ["late", 3],
    ["soon", 1],
  ] as const) {
    await saveTrip(library, aTrip({ id }));
    await savePack(library, aPack({ tripId: id, departsAt }));
  }
  expect((await listPacks(library)).map(({ tripId }) => tripId)).toEqual(["soon", "late"]);
});

it("loses no change when two are made at once", async () => {
  await saveTrip(library, aTrip());
  await savePack(library, aPack());
  const spend = () =>
    changePack(library, "trip-1", (pack) => ({ ...pack, spentBytes: pack.spentBytes + 10 }));
  await Promise.all([spend(), spend(), spend()]);

  expect((await getPack(library, "trip-1"))?.spentBytes).toBe(30);
  expect(await changePack(library, "nowhere", (pack) => pack)).toBeUndefined();
});

it("tells everybody that trips and packs changed", async () => {
  const heard: Change[] = [];
  const stop = watchLibrary((change) => heard.push(change));
  await saveTrip(library, aTrip());
  await savePack(library, aPack());
  await changePack(library, "trip-1", (pack) => pack);
  await deleteTrip(library, "trip-1");
  await expect.poll(() => heard).toEqual(Array.from({ length: 4 }, () => ({ kind: "packs" })));
  stop();
});
