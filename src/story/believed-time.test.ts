import { expect, it } from "vitest";
import { aChance } from "./chance.fixture.ts";
import { believe, type SeenTime } from "./believed-time.ts";

const dayMs = 86_400_000;
const start = Date.UTC(2026, 5, 1);

function lookAt(times: number[], from?: SeenTime): SeenTime {
  const seen = times.reduce<SeenTime | undefined>((last, now) => believe(last, now), from);
  if (seen === undefined) throw new Error("No time was looked at.");
  return seen;
}

const daily = (from: number, days: number) =>
  Array.from({ length: days }, (_, day) => from + day * dayMs);

it("believes a clock that runs evenly", () => {
  const seen = lookAt([...daily(start, 5), start + 24 * dayMs]);
  expect(seen.believedAt).toBe(start + 24 * dayMs);
});

it("lets a wrong year count for nothing, however wrong and for however many looks", () => {
  for (const years of [-56, -10, -1, 1, 10, 100]) {
    const wrong = start + years * 365 * dayMs;
    const during = lookAt([start, wrong, wrong + dayMs, wrong + 3 * dayMs]);
    expect(during.believedAt).toBeLessThanOrEqual(start + 3 * dayMs);

    const after = lookAt([start + 4 * dayMs, start + 5 * dayMs], during);
    expect(after.believedAt).toBeLessThanOrEqual(start + 5 * dayMs);
  }
});

it("is not deceived for good by a wrong clock at the very first look", () => {
  for (const years of [-56, 10]) {
    const right = lookAt([start + years * 365 * dayMs, ...daily(start, 32)]);
    expect(right.believedAt).toBe(start + 31 * dayMs);
    const wrong = believe(right, start + 3 * 365 * dayMs);
    expect(wrong.believedAt).toBe(start + 31 * dayMs);
  }
});

it("believes the clock again when it has run evenly for a month", () => {
  const back = start + 200 * dayMs;
  const soon = lookAt([start, ...daily(back, 29)]);
  expect(soon.believedAt).toBe(start + 28 * dayMs);

  const late = lookAt(daily(back + 29 * dayMs, 3), soon);
  expect(late.believedAt).toBe(back + 31 * dayMs);
});

it("never runs ahead of the time that has passed, wherever the clock jumps in a month", () => {
  const chance = aChance(7);
  for (let round = 0; round < 300; round += 1) {
    let seen = lookAt([start]);
    let passedMs = 0;
    for (let look = 0; look < 20; look += 1) {
      passedMs += chance.below(dayMs);
      const years = 1 + chance.below(40);
      const jumpMs = chance.below(3) === 0 ? (chance.below(2) * 2 - 1) * years * 365 * dayMs : 0;
      seen = believe(seen, start + passedMs + jumpMs);
    }
    expect(seen.believedAt).toBeLessThanOrEqual(start + passedMs);
  }
});
