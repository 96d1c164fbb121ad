import { beforeEach, expect, it } from "vitest";
import type { Price } from "#article/price.ts";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { changePack, getPack } from "#library/packs.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { deleteTrip, saveTrip } from "#library/trips.ts";
import { dropStory, moveStory, pinStory } from "#packing/edit.ts";
import type { Pack } from "#packing/pack.ts";
import { aTrip } from "#packing/packing.fixture.ts";
import { aParagraph, anArticle } from "#story/story.fixture.ts";
import { withPacks } from "./gateway.fixture.ts";
import type { Gateway } from "./gateway.ts";
import { isDue, packIfDue } from "./pack-due.ts";
import { packTrip } from "./pack-trip.ts";
import { replan } from "./replan.ts";

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

/** Five minutes of reading, one picture of ten kilobytes. */
const price: Price = {
  wordCount: 950,
  language: "id",
  completeness: "whole",
  textBytes: 2_000,
  lightBytes: 10_000,
  fullBytes: 50_000,
  pictureCount: 1,
};

/** The gateway at the network's edge: remembers what it was asked, fails where it is told to. */
function aGateway(
  faults: Record<string, ErrorCode> = {},
  onAsk: (what: string) => unknown = () => {},
) {
  const asked: string[] = [];
  async function ask(what: string, signal: AbortSignal) {
    asked.push(what);
    onAsk(what);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (signal.aborted) throw new BekalError("gateway-unreachable");
    const code = faults[what] ?? faults["all"];
    if (code !== undefined) throw new BekalError(code);
  }
  const gateway: Gateway = {
    ...withPacks({
      async fetchStory(url: string, { signal }) {
        await ask(url, signal);
        const src = `/api/v1/picture/${url.slice(-1)}`;
        const body = anArticle().body.children.filter(
          (one) => !JSON.stringify(one).includes("img"),
        );
        const article = anArticle({
          url,
          title: `Cerita ${url}`,
          wordCount: 950,
          pictures: [{ src, lightBytes: 10_000, fullBytes: 50_000 }],
          body: { type: "root", children: [...body, aParagraph(url)] },
        });
        return { article, sizeBytes: 2_000 };
      },
      async fetchPicture(src: string, { note, signal }) {
        await ask(src, signal);
        note?.({ bodyBytes: 10_000, headerBytes: 500 });
        const bytes = new TextEncoder().encode(`the picture ${src}`).buffer;
        return { bytes, contentType: "image/webp", sizeBytes: 10_000 };
      },
    }),
    async fetchPrices(urls, { note, signal }) {
      await ask("prices", signal);
      note?.({ bodyBytes: 100 * urls.length, headerBytes: 500 });
      asked.push(...urls.map((url) => `price of ${url}`));
      return new Map(urls.map((url) => [url, price]));
    },
  };
  return { gateway, asked, faults };
}

/** Saved one after the other: the last one is on top of the reader's list. */
async function wait(...paths: string[]) {
  for (const path of paths) await saveAddress(library, { url: urlOf(path), now: start });
}

function pack(gateway: Gateway, signal?: AbortSignal) {
  return packTrip({ library, tripId, gateway, now: () => now, ...(signal && { signal }) });
}

const addressesOf = (made: Pack | undefined) => made?.items.map(({ address }) => address);
const statusOf = async (path: string) => (await getStory(library, urlOf(path)))?.state.status;
const textsOf = (asked: string[]) => asked.filter((what) => what.startsWith("https:"));

it("asks what stories cost, plans, and fetches those that come along and no others", async () => {
  await wait("a", "b", "c", "d");
  const { gateway, asked } = aGateway();
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
  const packed = await pack(aGateway().gateway);

  const kept = await getPack(library, tripId);
  expect(kept).toEqual(packed);
  expect(kept?.spentBytes).toBe(600 + 10_500);
});

it("asks for nothing twice when it is packed again", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aGateway();
  const packed = await pack(gateway);
  const count = asked.length;
  const again = await pack(gateway);

  expect(asked).toHaveLength(count);
  expect(again?.result?.end).toBe("done");
  expect(again?.items).toEqual(packed?.items);
});

it("brings another story when one turns out to be none", async () => {
  await wait("a", "b", "c");
  const { gateway } = aGateway({ [urlOf("c")]: "not-found" });
  const packed = await pack(gateway);

  expect(addressesOf(packed)).toEqual([urlOf("b"), urlOf("a")]);
  expect(packed?.result?.end).toBe("done");
});

it("says that there was no signal, and goes on where it was when there is", async () => {
  await wait("a", "b");
  const { gateway, asked, faults } = aGateway();
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
  const { gateway } = aGateway({ "/api/v1/picture/a": "publisher-unreachable" });
  expect((await pack(gateway))?.result?.end).toBe("incomplete");
});

it("spends no more than the trip may cost, over all tries, and says that this ended it", async () => {
  await saveTrip(library, { ...trip, capBytes: 16_000 });
  await wait("a", "b");
  const { gateway } = aGateway();
  const packed = await pack(gateway);
  const again = await pack(gateway);

  expect(addressesOf(packed)).toEqual([urlOf("b")]);
  expect(again?.spentBytes).toBeLessThanOrEqual(16_000);
  expect(again?.spentBytes).toBe(packed?.spentBytes);
});

it("spends nothing when the day's cap is reached, and says so", async () => {
  await saveDataRule(library, { dayCapBytes: 100 });
  await wait("a");
  const { gateway, asked } = aGateway();

  expect((await pack(gateway))?.result?.end).toBe("cap-reached");
  expect(asked).toEqual([]);
});

it("keeps what the reader does to the pack while it is packed", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aGateway();
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
  await pack(aGateway().gateway);
  const edit = (change: (pack: Pack) => Pack) => changePack(library, tripId, change);
  await edit((current) => moveStory(current, urlOf("d"), 1));
  expect(addressesOf(await replan(library, tripId, now))).toEqual([urlOf("c"), urlOf("d")]);

  await edit((current) => pinStory(dropStory(current, urlOf("c")), urlOf("a")));
  expect(addressesOf(await replan(library, tripId, now))).toEqual([urlOf("d"), urlOf("a")]);
  expect(await replan(library, "nowhere", now)).toBeUndefined();
});

it("brings no pack back for a trip that was deleted while it was packed", async () => {
  await wait("a", "b");
  const { gateway, asked } = aGateway();
  const packing = pack(gateway);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await deleteTrip(library, tripId);

  expect(await packing).toBeUndefined();
  expect(await getPack(library, tripId)).toBeUndefined();
});

it("packs by itself what leaves within twelve hours, once, and no trip that is paused", async () => {
  await wait("a");
  const { gateway, asked } = aGateway();
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
  const { gateway, asked } = aGateway();
  await packIfDue(library, { gateway, now: () => now });
  expect((await getPack(library, tripId))?.result?.end).toBe("wifi-wanted");
  expect(asked).toEqual([]);

  expect((await pack(gateway))?.result?.end).toBe("done");
});

it("goes on by itself after it was killed, and ends as if it had not been", async () => {
  await wait("a", "b");
  const killed = new AbortController();
  const { gateway, asked } = aGateway({}, (what) => what === "/api/v1/picture/a" && killed.abort());
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
  const { gateway, asked } = aGateway({}, () => asked.length > 1 && stop.abort());
  expect((await pack(gateway, stop.signal))?.result?.end).toBe("stopped");

  const count = asked.length;
  await packIfDue(library, { gateway, now: () => now + hourMs / 4 });
  expect(asked).toHaveLength(count);
});

it("is due again a while after it did not end well, by any clock", () => {
  const made = (end: "done" | "no-signal", at: number): Pack => ({
    tripId,
    departsAt: start + hourMs / 2,
    plannedAt: at,
    items: [],
    pinned: [],
    dropped: [],
    spentBytes: 0,
    result: { at, end },
  });
  const due = (end: "done" | "no-signal", agoMs: number) =>
    isDue(trip, made(end, start - agoMs), start);
  expect([due("no-signal", 299_000), due("no-signal", 300_000)]).toEqual([false, true]);
  expect([due("done", 2 * hourMs), due("done", 4 * hourMs)]).toEqual([false, true]);
  expect(due("no-signal", -9_000 * hourMs)).toBe(true);
});
