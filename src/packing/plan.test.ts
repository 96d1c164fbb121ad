import { expect, it } from "vitest";
import type { PictureRule, Story } from "#story/story.ts";
import { aStory } from "#story/story.fixture.ts";
import { createRandom, type Random } from "#tests/fuzz/random.ts";
import { fits, takeInOrder, valueOf } from "./choice.ts";
import { aTrip } from "./packing.fixture.ts";
import { planPack } from "./plan.ts";
import { addressOf, offerBeside, type PackWish, takePinned, toProspects } from "./prospects.ts";

const now = 1_800_000_000_000;
const dayMs = 86_400_000;
const seed = 20_261_123;
const cases = 300;

/** A story of so many minutes for an English reader. */
function ofMinutes(minutes: number, over: Partial<Story> & { address: string }): Story {
  return aStory({ language: "en", wordCount: minutes * 238, title: over.address, ...over });
}

function wish(over: Partial<PackWish>): PackWish {
  return { trip: aTrip(), candidates: [], speeds: {}, now, pinned: [], dropped: [], ...over };
}

const at = (name: string) => `https://${name}.example/`;
const candidate = (
  minutes: number,
  name: string,
  over: Partial<Story> & { bytes?: number } = {},
) => {
  const { bytes = 0, ...story } = over;
  return { story: ofMinutes(minutes, { address: at(name), ...story }), bytes };
};

it("fills the minutes with other stories than the first that come", () => {
  const candidates = [
    candidate(16, "a", { order: 3 }),
    candidate(13, "b", { order: 2 }),
    candidate(12, "c"),
  ];
  const plan = planPack(wish({ candidates }));

  expect(plan.items.map(({ address }) => address)).toEqual([at("b"), at("c")]);
  expect(plan.minutes).toBe(25);
  expect(plan.left).toEqual([{ address: at("a"), why: "no-minutes" }]);
});

it("brings what was begun first, then what is preferred, and says why each comes", () => {
  const candidates = [
    candidate(5, "plain", { order: 4, bytes: 41_000 }),
    candidate(5, "tagged", { order: 3, tags: ["laut"] }),
    candidate(5, "www.kota", { order: 2 }),
    candidate(5, "begun", { order: 1, progress: 0.4 }),
  ];
  const trip = aTrip({ sources: ["kota.example"], tags: ["laut"] });
  const { items } = planPack(wish({ trip, candidates }));

  expect(items).toEqual([
    { address: at("begun"), minutes: 3, bytes: 0, reason: { kind: "started", minutesLeft: 3 } },
    {
      address: at("tagged"),
      minutes: 5,
      bytes: 0,
      reason: { kind: "preferred", by: "tag", name: "laut" },
    },
    {
      address: at("www.kota"),
      minutes: 5,
      bytes: 0,
      reason: { kind: "preferred", by: "source", name: "kota.example" },
    },
    { address: at("plain"), minutes: 5, bytes: 41_000, reason: { kind: "fits", minutesLeft: 12 } },
  ]);
});

it("brings one story of a kind, and another before a second of it", () => {
  const candidates = [
    candidate(12, "kota", { order: 5, address: "https://kota.example/olahraga/satu" }),
    candidate(12, "kota", { order: 4, address: "https://kota.example/olahraga/dua" }),
    candidate(12, "desa", { order: 3, title: "Harga beras naik lagi pekan ini" }),
    candidate(12, "pulau", { order: 2, title: "Harga beras naik lagi minggu ini" }),
    candidate(12, "gunung", { order: 1 }),
  ];
  const plan = planPack(wish({ candidates, trip: aTrip({ minutes: 36 }) }));

  expect(plan.items.map(({ address }) => address)).toEqual([
    "https://kota.example/olahraga/satu",
    at("desa"),
    at("gunung"),
  ]);
  expect(plan.left.map(({ why }) => why)).toEqual(["same-kind", "same-kind"]);
});

it("takes pinned stories first, in their order, as far as they fit, and dropped ones never", () => {
  const candidates = ["a", "b", "c", "d", "e"].map((name, index) =>
    candidate(9, name, { order: 9 - index }),
  );
  const plan = planPack(
    wish({ candidates, pinned: [at("e"), at("d"), at("c")], dropped: [at("a")] }),
  );

  expect(plan.items.map(({ address, reason }) => [address, reason.kind])).toEqual([
    [at("e"), "pinned"],
    [at("d"), "pinned"],
  ]);
  expect(plan.left).toEqual([
    { address: at("a"), why: "dropped" },
    { address: at("b"), why: "no-minutes" },
    { address: at("c"), why: "no-minutes" },
  ]);
});

it("leaves what is read, what costs too much and what nobody has priced", () => {
  const unknown = { hasText: false, state: { status: "queued", attempts: 0, retryAt: 0 } } as const;
  const candidates = [
    candidate(5, "read", { progress: 1 }),
    candidate(5, "heavy", { bytes: 2_000_001 }),
    candidate(5, "unknown", unknown),
    candidate(0, "pinned", { ...unknown, bytes: 40_000 }),
  ];
  const plan = planPack(wish({ candidates, pinned: [at("pinned")] }));

  expect(plan.items).toEqual([
    { address: at("pinned"), minutes: 4, bytes: 40_000, reason: { kind: "pinned" } },
  ]);
  expect(Object.fromEntries(plan.left.map(({ address, why }) => [address, why]))).toEqual({
    [at("read")]: "finished",
    [at("heavy")]: "no-bytes",
    [at("unknown")]: "unpriced",
  });
});

it("is empty for a trip without minutes, and takes what is here when there are no bytes", () => {
  const candidates = [candidate(5, "here"), candidate(5, "away", { bytes: 1 })];
  expect(planPack(wish({ candidates, trip: aTrip({ minutes: 0 }) })).items).toEqual([]);
  const { items } = planPack(wish({ candidates, trip: aTrip({ capBytes: 0 }) }));
  expect(items.map(({ address }) => address)).toEqual([at("here")]);
});

/** A library of any shape, and what a reader may want of it. */
function anyWish(random: Random): PackWish {
  const count = random.below(random.chance(0.1) ? 250 : 40);
  const candidates = Array.from({ length: count }, (_, index) => anyCandidate(random, index));
  const some = (chance: number) =>
    candidates.filter(() => random.chance(chance)).map(({ story }) => story.address);
  const trip = aTrip({
    minutes: random.pick([0, 1, 5, 12.5, 25, 47, 90, 240]),
    capBytes: random.pick([0, 999, 30_000, 200_000, 2_000_000]),
    pictures: random.pick<PictureRule>(["none", "light", "full"]),
    sources: random.chance(0.3) ? ["situs1.example"] : [],
    tags: random.chance(0.3) ? ["laut"] : [],
  });
  const pinned = random.chance(0.3) ? some(0.1) : [];
  const dropped = random.chance(0.3) ? some(0.1) : [];
  return wish({ trip, candidates, pinned, dropped, speeds: anySpeeds(random) });
}

/** A reader who was or was not listened to. */
const anySpeeds = (random: Random): PackWish["speeds"] =>
  random.chance(0.5) ? { en: { wpm: 150 + random.below(300), words: 5000 } } : {};

function anyCandidate(random: Random, index: number): PackWish["candidates"][number] {
  const section = random.chance(0.5) ? random.pick(["olahraga/", "kota/"]) : "";
  const subject = random.pick([
    "Banjir di pasar lama",
    "Harga cabai rawit naik",
    "Kapal baru tiba",
  ]);
  const story = aStory({
    address: `https://situs${random.below(9)}.example/${section}cerita-${index}`,
    title: random.chance(0.2)
      ? `${subject} hari ini`
      : `Cerita nomor ${index} dari ${random.below(999)}`,
    order: index,
    savedAt: now - random.below(40) * dayMs,
    language: random.pick(["en", "id", "xx"]),
    wordCount: 50 + random.below(6000, true),
    progress: random.pick([0, 0, 0, 0.3, 0.8, 1]),
    tags: random.chance(0.2) ? ["laut"] : [],
    hasText: random.chance(0.8),
  });
  const bytes = random.chance(0.4) ? 0 : random.below(400_000, true);
  return { story, bytes, ...(random.chance(0.3) && { weight: random.pick([0.5, 2, 9]) }) };
}

/** Value of a plan and of the same room filled by taking stories as they come. */
function compare(given: PackWish) {
  const plan = planPack(given);
  const room = { tenths: Math.floor(given.trip.minutes * 10), bytes: given.trip.capBytes };
  const prospects = toProspects(given);
  const pinned = takePinned(prospects, given.pinned, room);
  const offered = offerBeside(prospects, pinned, given);
  const left = {
    tenths: room.tenths - pinned.reduce((sum, { tenths }) => sum + tenths, 0),
    bytes: room.bytes - pinned.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const isIn = new Set(plan.items.map(({ address }) => address));
  const value = valueOf(offered.filter((one) => isIn.has(addressOf(one))));
  const firstCome = [offered, offered.toReversed()].map((list) => valueOf(takeInOrder(list, left)));
  const taken = offered.filter((one) => isIn.has(addressOf(one))).length;
  return {
    value,
    firstCome,
    taken,
    isAll: offered.every((one) => isIn.has(addressOf(one)) || !fits(one, left)),
  };
}

it("never exceeds minutes or bytes, whatever the library", () => {
  for (let index = 0; index < cases; index += 1) {
    const given = anyWish(createRandom(seed, index));
    const { items, minutes, bytes } = planPack(given);
    const taken = {
      minutes: items.reduce((sum, item) => sum + item.minutes, 0),
      bytes: items.reduce((sum, item) => sum + item.bytes, 0),
    };
    expect(taken.minutes).toBeLessThanOrEqual(given.trip.minutes + 1e-9);
    expect(taken.bytes).toBeLessThanOrEqual(given.trip.capBytes);
    expect(minutes).toBeCloseTo(taken.minutes, 6);
    expect(bytes).toBe(taken.bytes);
  }
});

it("is never worth less than taking stories as they come, and more where three or more fit and not all", () => {
  const found = { choices: 0, better: 0, worse: 0 };
  for (let index = 0; index < cases; index += 1) {
    const { value, firstCome, isAll, taken } = compare(anyWish(createRandom(seed, index)));
    const rival = Math.max(...firstCome);
    if (value < rival * (1 - 1e-12)) found.worse += 1;
    if (isAll || taken < 3) continue;
    found.choices += 1;
    if (value > rival * (1 + 1e-9)) found.better += 1;
  }
  expect(found.worse).toBe(0);

  expect(found.better / found.choices).toBeGreaterThan(0.6);
});

it("gives the same plan for the same library, in whatever order it is handed over", () => {
  for (let index = 0; index < cases / 10; index += 1) {
    const given = anyWish(createRandom(seed, index));
    const again = { ...given, candidates: given.candidates.toReversed() };
    expect(planPack(again)).toEqual(planPack(given));
  }
});

it("takes pinned stories and no dropped ones, in any library", () => {
  for (let index = 0; index < cases; index += 1) {
    const given = anyWish(createRandom(seed, index));
    const { items, left } = planPack(given);
    const addresses = items.map(({ address }) => address);
    const why = new Map(left.map((one) => [one.address, one.why]));
    expect(
      given.dropped.filter((one) => addresses.includes(one) && !given.pinned.includes(one)),
    ).toEqual([]);
    const excuses = new Set(
      given.pinned.map((one) => (addresses.includes(one) ? "in" : why.get(one))),
    );
    for (const fine of ["in", "no-minutes", "no-bytes", "finished"] as const) excuses.delete(fine);
    expect([...excuses]).toEqual([]);
    expect(addresses.length + left.length).toBe(given.candidates.length);
  }
});
