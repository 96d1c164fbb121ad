import { expect, it } from "vitest";
import { createRandom, type Random } from "#tests/fuzz/random.ts";
import { type Choice, fits, type Room, roomBeside, valueOf } from "./choice.ts";
import { chooseBest } from "./knapsack.ts";

const seed = 20_261_124;

function anyChoices(random: Random, limit: number): Choice[] {
  return Array.from({ length: 1 + random.below(limit) }, () => ({
    tenths: 1 + random.below(40),
    bytes: random.chance(0.3) ? 0 : random.below(60),
    value: 1 + random.below(1000) / 7,
    kind: random.chance(0.5) ? undefined : random.pick(["a", "b", "c"]),
  }));
}

/** By looking at every set there is. */
function bestOfAll(choices: readonly Choice[], room: Room): number {
  let best = 0;
  for (let set = 0; set < 2 ** choices.length; set += 1) {
    const chosen = choices.filter((_, index) => (set >> index) & 1);
    if (fits({ tenths: 0, bytes: 0 }, roomBeside(room, chosen))) {
      best = Math.max(best, valueOf(chosen));
    }
  }
  return best;
}

it("finds the best of all sets while the room has no more steps than it counts", () => {
  for (let index = 0; index < 300; index += 1) {
    const random = createRandom(seed, index);
    const choices = anyChoices(random, 10);
    const room = { tenths: random.below(200), bytes: random.below(128) };
    expect(valueOf(chooseBest(choices, room))).toBeCloseTo(bestOfAll(choices, room), 9);
  }
});

it("never exceeds a room of more steps than it counts, and comes close to the best", () => {
  let [found, best] = [0, 0];
  for (let index = 0; index < 100; index += 1) {
    const random = createRandom(seed, index);
    const choices = anyChoices(random, 10).map((choice) => ({
      ...choice,
      tenths: choice.tenths * 97,
      bytes: choice.bytes * 31_337,
    }));
    const room = { tenths: random.below(200) * 101, bytes: random.below(128) * 31_500 };
    const chosen = chooseBest(choices, room);
    const left = roomBeside(room, chosen);
    expect(Math.min(left.tenths, left.bytes)).toBeGreaterThanOrEqual(0);
    found += valueOf(chosen);
    best += bestOfAll(choices, room);
  }
  expect(found / best).toBeGreaterThan(0.98);
});

it("takes everything when everything fits, and nothing when nothing does", () => {
  const choices = anyChoices(createRandom(seed, 1), 60);
  expect(chooseBest(choices, { tenths: 10_000, bytes: 10_000 })).toHaveLength(choices.length);
  expect(chooseBest(choices, { tenths: 0, bytes: 10_000 })).toEqual([]);
  expect(chooseBest([], { tenths: 10, bytes: 10 })).toEqual([]);
});
