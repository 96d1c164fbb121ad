import { expect, it } from "vitest";
import { aStory } from "#story/story.fixture.ts";
import { createRandom } from "#tests/fuzz/random.ts";
import { departureFor } from "./departures.ts";
import { allowStory, dropStory, moveStory, pinStory, unpinStory } from "./edit.ts";
import type { Pack } from "./pack.ts";
import { aPack, aTrip } from "./packing.fixture.ts";
import { repack } from "./repack.ts";

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
/** A Friday. */
const friday = (time: string) => new Date(`2026-11-20T${time}`).getTime();
const now = friday("05:00");
const at = (name: string) => `https://${name}.example/`;

/** Stories of five minutes each, the first one on top of the list. */
function candidatesOf(names: string[], bytes: number) {
  return names.map((name, index) => ({
    story: aStory({
      address: at(name),
      title: name,
      language: "en",
      wordCount: 1190,
      order: 50 - index,
    }),
    bytes,
  }));
}

function planFor(names: string[], before?: Pack, { on = now, bytes = 1000 } = {}) {
  const given = {
    trip: aTrip({ minutes: 15 }),
    candidates: candidatesOf(names, bytes),
    speeds: {},
  };
  return repack({ ...given, before, now: on }).pack;
}

const addressesOf = ({ items }: Pack) => items.map(({ address }) => address);

it("keeps what the reader pinned, dropped and moved when it plans again", () => {
  const names = ["a", "b", "c", "d", "e"];
  const first = planFor(names);
  expect(addressesOf(first)).toEqual([at("a"), at("b"), at("c")]);

  const edited = dropStory(pinStory(first, at("e")), at("b"));
  const second = planFor(names, edited);
  expect(addressesOf(second)).toEqual([at("e"), at("a"), at("c")]);

  const moved = planFor(names, moveStory(second, at("e"), 2));
  expect(addressesOf(moved)).toEqual([at("a"), at("c"), at("e")]);
  expect(moved.isOrderedByHand).toBe(true);

  const allowed = allowStory(unpinStory(moved, at("e")), at("b"));
  // What is packed stays, pinned or not.
  expect(addressesOf(planFor(names, allowed))).toEqual([at("a"), at("c"), at("e")]);
  const without = planFor(names, dropStory(allowed, at("e")));
  expect(addressesOf(without)).toEqual([at("a"), at("c"), at("b")]);
});

it("keeps what is packed when newer stories come, unless one is worth far more", () => {
  const packed = planFor(["b", "c", "d"]);
  expect(addressesOf(planFor(["a", "b", "c", "d"], packed))).toEqual(addressesOf(packed));

  const candidates = candidatesOf(["a", "b", "c", "d"], 0).map((one) =>
    one.story.title === "a" ? { ...one, weight: 4 } : one,
  );
  const { pack } = repack({
    trip: aTrip({ minutes: 15 }),
    candidates,
    speeds: {},
    before: packed,
    now,
  });
  expect(addressesOf(pack)).toContain(at("a"));
});

it("moves a story within the pack only, and no story that is not in it", () => {
  const pack = planFor(["a", "b", "c"]);
  expect(addressesOf(moveStory(pack, at("c"), -4))).toEqual([at("c"), at("a"), at("b")]);
  expect(addressesOf(moveStory(pack, at("a"), 99))).toEqual([at("b"), at("c"), at("a")]);
  expect(moveStory(pack, at("nowhere"), 0)).toBe(pack);
});

it("counts what was spent for this departure, and begins anew for the next", () => {
  const first = { ...planFor(["a", "b", "c"]), spentBytes: 1_998_500 };

  const again = planFor(["a", "b", "c"], first);
  expect([again.spentBytes, again.items.length]).toEqual([1_998_500, 1]);

  const monday = planFor(["a", "b", "c"], first, { on: friday("20:00") });
  expect([monday.departsAt, monday.spentBytes]).toEqual([friday("06:30") + 3 * dayMs, 0]);
});

it("is still the pack of the train the reader sits in", () => {
  const trip = aTrip({ minutes: 25 });
  const pack = aPack({ departsAt: friday("06:30") });

  expect(departureFor(trip, pack, friday("06:54"))).toBe(friday("06:30"));
  expect(departureFor(trip, pack, friday("06:55"))).toBe(friday("06:30") + 3 * dayMs);
  expect(departureFor(trip, undefined, now)).toBe(friday("06:30"));
});

it("keeps the last departure of a journey that never leaves again, or has none", () => {
  const once = aTrip({ departure: { kind: "once", at: friday("04:00") }, minutes: 25 });
  const pack = aPack({ departsAt: friday("04:00") });

  expect(departureFor(once, pack, now)).toBe(friday("04:00"));
  expect(departureFor(once, undefined, now)).toBe(now);
});

it("keeps its check and result only while the same stories come along", () => {
  const check = { checkedAt: now, stories: [], shellFaults: [] };
  const packed: Pack = { ...planFor(["a", "b"]), check, result: { at: now, end: "done" } };

  expect(planFor(["b"], packed, { bytes: 0 })).toMatchObject({ check, result: { end: "done" } });
  for (const pack of [
    planFor(["a", "b", "c"], packed, { bytes: 0 }),
    planFor(["a", "b"], packed),
  ]) {
    expect([pack.check, pack.result]).toEqual([undefined, undefined]);
  }
});

it("forgets wishes about stories that are gone", () => {
  const before = aPack({ departsAt: friday("06:30"), pinned: [at("gone")], dropped: [at("lost")] });
  expect(planFor(["a"], before)).toMatchObject({ pinned: [], dropped: [] });
});

it("keeps hand-made order, pins and drops through any number of changes", () => {
  const names = "abcdefghijkl".split("");
  for (let index = 0; index < 100; index += 1) {
    const random = createRandom(20_261_125, index);
    let pack = planFor(names);
    for (let step = 0; step < 12; step += 1) {
      const address = at(random.pick(["a", "b", "c", "d", "e", "f", "g"]));
      pack = random.pick([
        () => pinStory(pack, address),
        () => dropStory(pack, address),
        () => moveStory(pack, address, random.below(4)),
      ])();
      const next = planFor(names, pack);
      const kept = addressesOf(pack).filter((one) => addressesOf(next).includes(one));
      const inOrder = addressesOf(next).filter((one) => kept.includes(one));
      expect(next.items.some((item) => pack.dropped.includes(item.address))).toBe(false);
      expect(next.pinned).toEqual(pack.pinned);
      expect(pack.isOrderedByHand ? inOrder : kept).toEqual(kept);
      pack = next;
    }
  }
});
