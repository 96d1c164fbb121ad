import { beforeEach, expect, it } from "vitest";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { changePack, getPack } from "#library/packs.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { deleteTrip, saveTrip } from "#library/trips.ts";
import { dropStory, moveStory, pinStory } from "#packing/edit.ts";
import type { Pack } from "#packing/pack.ts";
import { aTrip } from "#packing/packing.fixture.ts";

import { packTrip } from "./pack-trip.ts";
import { aPricedGateway } from "./priced-gateway.fixture.ts";
import type { PricingGateway } from "./pricing-gateway.ts";
import { replan } from "./replan.ts";

/** A Friday, half an hour before the train. */
const start = new Date("2026-11-20T06:00").getTime();
const trip = aTrip({
  departure: { kind: "weekly", weekdays: [5], time: "06:30" },
  minutes: 12,
  capBytes: 300_000,
});
const tripId = trip.id;
let now = start;
let library: Library;

beforeEach(async () => {
  now = start;
  library = await anEmptyLibrary();
  await saveTrip(library, trip);
  return () => library.close();
});

const urlOf = (path: string) => `https://kota.example/${path}`;

/** Saved one after the other: the last one is on top of the reader's list. */
async function wait(...paths: string[]) {
  for (const path of paths) await saveAddress(library, { url: urlOf(path), now: start });
}

function pack(gateway: PricingGateway, signal?: AbortSignal) {
  return packTrip({ library, tripId, gateway, now: () => now, ...(signal && { signal }) });
}

const addressesOf = (made: Pack | undefined) => made?.items.map(({ address }) => address);
const statusOf = async (path: string) => (await getStory(library, urlOf(path)))?.state.status;
const textsOf = (asked: string[]) => asked.filter((what) => what.startsWith("https:"));

it("asks what stories cost, plans, and fetches those that come along and no others", async () => {
  await wait("a", "b", "c", "d");
  const { gateway, asked } = aPricedGateway();
  const packed = await pack(gateway);

  expect(addressesOf(packed)).toEqual([urlOf("d"), urlOf("c")]);
  expect(packed?.items[0]).toMatchObject({ minutes: 5, bytes: 12_700 });
  expect(packed?.result).toEqual({ at: start, end: "done" });
  expect(asked.slice(0, 1)).toEqual(["prices"]);
  expect(textsOf(asked)).toEqual([urlOf("d"), urlOf("c")]);
  expect([await statusOf("d"), await statusOf("c")]).toEqual(["ready", "ready"]);
  expect([await statusOf("a"), await statusOf("b")]).toEqual(["queued", "queued"]);
});

it("writes down what the pack has cost, prices and headers included", async () => {
  await wait("a");
  const packed = await pack(aPricedGateway().gateway);

  const kept = await getPack(library, tripId);
  expect(kept).toEqual(packed);
  expect(kept?.spentBytes).toBe(600 + 10_500);
});

it("asks for nothing twice when it is packed again", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aPricedGateway();
  const packed = await pack(gateway);
  const count = asked.length;
  const again = await pack(gateway);

  expect(asked).toHaveLength(count);
  expect(again?.result?.end).toBe("done");
  expect(again?.items).toEqual(packed?.items);
});

it("brings another story when one turns out to be none", async () => {
  await wait("a", "b", "c");
  const { gateway } = aPricedGateway({ [urlOf("c")]: "not-found" });
  const packed = await pack(gateway);

  expect(addressesOf(packed)).toEqual([urlOf("b"), urlOf("a")]);
  expect(packed?.result?.end).toBe("done");
});

it("says that there was no signal, and goes on where it was when there is", async () => {
  await wait("a", "b");
  const { gateway, asked, faults } = aPricedGateway();
  faults["all"] = "gateway-unreachable";
  expect((await pack(gateway))?.result?.end).toBe("no-signal");

  delete faults["all"];
  faults["/api/v1/picture/a"] = "gateway-unreachable";
  const half = await pack(gateway);
  expect([half?.result?.end, half?.items.length]).toEqual(["no-signal", 2]);

  delete faults["/api/v1/picture/a"];
  asked.length = 0;
  expect((await pack(gateway))?.result?.end).toBe("done");
  expect(asked).toEqual(["/api/v1/picture/a"]);
});

it("does not call a pack done while something of a publisher's is missing", async () => {
  await wait("a");
  const { gateway } = aPricedGateway({ "/api/v1/picture/a": "publisher-unreachable" });
  expect((await pack(gateway))?.result?.end).toBe("incomplete");
});

it("spends no more than the trip may cost, over all tries, and says that this ended it", async () => {
  await saveTrip(library, { ...trip, capBytes: 16_000 });
  await wait("a", "b");
  const { gateway } = aPricedGateway();
  const packed = await pack(gateway);
  const again = await pack(gateway);

  expect(addressesOf(packed)).toEqual([urlOf("b")]);
  expect(again?.spentBytes).toBeLessThanOrEqual(16_000);
  expect(again?.spentBytes).toBe(packed?.spentBytes);
});

it("spends nothing when the day's cap is reached, and says so", async () => {
  await saveDataRule(library, { dayCapBytes: 100 });
  await wait("a");
  const { gateway, asked } = aPricedGateway();

  expect((await pack(gateway))?.result?.end).toBe("cap-reached");
  expect(asked).toEqual([]);
});

it("keeps what the reader does to the pack while it is packed", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aPricedGateway();
  const packing = pack(gateway);
  await expect.poll(() => textsOf(asked).length).toBeGreaterThan(0);
  await changePack(library, tripId, (current) => dropStory(current, urlOf("b")));
  await packing;

  const kept = await getPack(library, tripId);
  expect(kept?.dropped).toEqual([urlOf("b")]);
  expect(addressesOf(kept)).toEqual([urlOf("c"), urlOf("a")]);
  expect(await statusOf("a")).toBe("ready");
});

it("plans again without the network, by hand-made order, pins and drops", async () => {
  await wait("a", "b", "c", "d");
  await pack(aPricedGateway().gateway);
  const edit = (change: (pack: Pack) => Pack) => changePack(library, tripId, change);
  await edit((current) => moveStory(current, urlOf("d"), 1));
  expect(addressesOf(await replan(library, tripId, now))).toEqual([urlOf("c"), urlOf("d")]);

  await edit((current) => pinStory(dropStory(current, urlOf("c")), urlOf("a")));
  expect(addressesOf(await replan(library, tripId, now))).toEqual([urlOf("d"), urlOf("a")]);
  expect(await replan(library, "nowhere", now)).toBeUndefined();
});

it("brings no pack back for a trip that was deleted while it was packed", async () => {
  await wait("a", "b");
  const { gateway, asked } = aPricedGateway();
  const packing = pack(gateway);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await deleteTrip(library, tripId);

  expect(await packing).toBeUndefined();
  expect(await getPack(library, tripId)).toBeUndefined();
});
