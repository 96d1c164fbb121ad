import { beforeEach, expect, it } from "vitest";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { changePack, getPack } from "#library/packs.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { saveTrip } from "#library/trips.ts";
import type { Pack } from "#packing/pack.ts";
import { aPack, aTrip } from "#packing/packing.fixture.ts";
import { isDue } from "./due-packs.ts";

import { packIfDue } from "./pack-due.ts";
import { packOn } from "./pack-on.ts";
import { packTrip } from "./pack-trip.ts";
import { aPricedGateway } from "./priced-gateway.fixture.ts";
import type { PricingGateway } from "./pricing-gateway.ts";

const hourMs = 3_600_000;
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

const statusOf = async (path: string) => (await getStory(library, urlOf(path)))?.state.status;
const textsOf = (asked: string[]) => asked.filter((what) => what.startsWith("https:"));

it("packs by itself what leaves within twelve hours, once, and no trip that is paused", async () => {
  await wait("a");
  const { gateway, asked } = aPricedGateway();
  const due = (at: number) => packIfDue(library, { gateway, now: () => at });
  await due(start - 12 * hourMs);
  expect(asked).toEqual([]);

  await saveTrip(library, { ...trip, isPaused: true });
  await due(start - 11 * hourMs);
  expect(asked).toEqual([]);

  await saveTrip(library, trip);
  await Promise.all([due(start - 11 * hourMs), due(start - 11 * hourMs)]);
  expect(textsOf(asked)).toEqual([urlOf("a")]);
  expect((await getPack(library, tripId))?.result).toEqual({
    at: start - 11 * hourMs,
    end: "done",
  });

  const count = asked.length;
  await due(start - 10 * hourMs);
  expect(asked).toHaveLength(count);
});

it("waits for Wi-Fi by itself where the reader wants that, not when the reader asks", async () => {
  await saveDataRule(library, { network: "wifi" });
  await wait("a");
  const { gateway, asked } = aPricedGateway();
  await packIfDue(library, { gateway, now: () => now });
  expect((await getPack(library, tripId))?.result?.end).toBe("wifi-wanted");
  expect(asked).toEqual([]);

  expect((await pack(gateway))?.result?.end).toBe("done");
});

it("goes on by itself after it was killed, and ends as if it had not been", async () => {
  await wait("a", "b");
  const killed = new AbortController();
  const { gateway, asked } = aPricedGateway(
    {},
    (what) => what === "/api/v1/picture/a" && killed.abort(),
  );
  await packIfDue(library, { gateway, now: () => now, signal: killed.signal });
  expect((await getPack(library, tripId))?.result).toBeUndefined();

  await packIfDue(library, { gateway, now: () => now });
  expect((await getPack(library, tripId))?.result?.end).toBe("done");
  expect([await statusOf("a"), await statusOf("b")]).toEqual(["ready", "ready"]);
  expect(textsOf(asked).toSorted()).toEqual([urlOf("a"), urlOf("b")]);
});

it("stays stopped when the reader stopped it", async () => {
  await wait("a");
  const stop = new AbortController();
  const { gateway, asked } = aPricedGateway({}, () => asked.length > 1 && stop.abort());
  expect((await pack(gateway, stop.signal))?.result?.end).toBe("stopped");

  const count = asked.length;
  await packIfDue(library, { gateway, now: () => now + hourMs / 4 });
  expect(asked).toHaveLength(count);
});

it("is whole as soon as the queue has brought what it lacked", async () => {
  await wait("a");
  const { gateway, asked } = aPricedGateway();
  expect((await pack(gateway))?.result?.end).toBe("done");
  await changePack(library, tripId, (made) => ({
    ...made,
    result: { at: now, end: "incomplete" },
  }));

  const count = asked.length;
  await packIfDue(library, { gateway, now: () => now + 20_000 });
  expect((await getPack(library, tripId))?.result).toEqual({ at: now + 20_000, end: "done" });
  expect(asked).toHaveLength(count);
});

it("is due again a while after it did not end well, by any clock", () => {
  const made = (end: "done" | "no-signal", at: number): Pack =>
    aPack({ departsAt: start + hourMs / 2, result: { at, end } });
  const due = (end: "done" | "no-signal", agoMs: number) =>
    isDue(trip, made(end, start - agoMs), start);
  expect([due("no-signal", 14_000), due("no-signal", 15_000)]).toEqual([false, true]);
  expect([due("done", 2 * hourMs), due("done", 4 * hourMs)]).toEqual([false, true]);
  expect(due("no-signal", -9_000 * hourMs)).toBe(true);
});

it("plans what leaves later, so that the worker can pack it in time, without planning anything", async () => {
  await wait("a", "b");
  const { gateway, asked } = aPricedGateway();
  await pack(gateway);
  asked.length = 0;
  await saveTrip(library, { ...trip, minutes: 30 });
  const nextWeek = start + 7 * 24 * hourMs;
  // While the reader is under way it is still this pack.
  await packIfDue(library, { gateway, now: () => start + hourMs * 0.6 });
  expect((await getPack(library, tripId))?.departsAt).toBe(start + hourMs / 2);

  await packIfDue(library, { gateway, now: () => start + 2 * hourMs });
  const planned = await getPack(library, tripId);
  expect([planned?.departsAt, planned?.result]).toEqual([nextWeek + hourMs / 2, undefined]);

  await packOn(library, { gateway, now: () => nextWeek - hourMs });
  expect((await getPack(library, tripId))?.result).toEqual({ at: nextWeek - hourMs, end: "done" });
  expect(asked).toEqual([]);
});

it("goes on in the worker with what a page has planned and was killed over", async () => {
  await wait("a", "b");
  const killed = new AbortController();
  const { gateway, asked } = aPricedGateway({}, (what) => what === urlOf("a") && killed.abort());
  await packIfDue(library, { gateway, now: () => now, signal: killed.signal });
  await packOn(library, { gateway, now: () => now });

  expect([await statusOf("a"), await statusOf("b")]).toEqual(["ready", "ready"]);
  expect((await getPack(library, tripId))?.result?.end).toBe("done");
  const count = asked.length;
  await packOn(library, { gateway, now: () => now + hourMs / 4 });
  expect(asked).toHaveLength(count);
});
