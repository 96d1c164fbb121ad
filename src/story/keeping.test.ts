import { describe, expect, it } from "vitest";
import { aChance, type Chance } from "./chance.fixture.ts";
import { type KeepRule, mayGo, planRemovals, type Removal } from "./keeping.ts";
import { aStory } from "./story.fixture.ts";
import type { Story } from "./story.ts";

const dayMs = 86_400_000;
const now = Date.UTC(2026, 9, 1);
const none: ReadonlySet<string> = new Set();

function aKept(order: number, over: Partial<Story> = {}): Story {
  const address = `https://kota.example/${order}`;
  const bytes = { sizeBytes: 40_000, pictureBytes: 30_000 };
  return aStory({
    address,
    title: `Cerita ${order}`,
    order,
    savedAt: now - dayMs,
    ...bytes,
    ...over,
  });
}
const archived = (order: number, over: Partial<Story> = {}) =>
  aKept(order, { archivedAt: now - dayMs, ...over });
const finished = (order: number, over: Partial<Story> = {}) =>
  aKept(order, { progress: 1, ...over });

function plan(stories: Story[], rule: KeepRule, packed = none): string[] {
  return planRemovals({ stories, rule, now, packed }).map(
    ({ what, address }) => `${what} ${address.split("/").at(-1)}`,
  );
}

describe("what goes first", () => {
  const stories = [finished(1), finished(2), archived(3), archived(4), aKept(5)];

  it("is pictures of archived stories, then those stories, then finished ones, oldest first", () => {
    expect(plan(stories, { bytes: 200_000 })).toEqual([]);
    expect(plan(stories, { bytes: 199_999 })).toEqual(["pictures 3"]);
    expect(plan(stories, { bytes: 140_000 })).toEqual(["pictures 3", "pictures 4"]);
    expect(plan(stories, { bytes: 130_000 })).toEqual(["pictures 4", "story 3"]);
    expect(plan(stories, { bytes: 100_000 })).toEqual(["story 3", "story 4", "story 1"]);
    expect(plan(stories, { bytes: 0 })).toEqual(["story 3", "story 4", "story 1", "story 2"]);
  });

  it("is pictures too where an earlier Bekal did not write down what they weigh", () => {
    const { pictureBytes: _unknown, ...story } = archived(1, { wordCount: 900, pictureCount: 4 });
    expect(plan([story], { bytes: 39_000 })).toEqual(["pictures 1"]);
    expect(plan([{ ...story, pictureCount: 0 }], { bytes: 39_000 })).toEqual(["story 1"]);
  });

  it("is whole stories when there are too many", () => {
    expect(plan(stories, { stories: 3 })).toEqual(["story 3", "story 4"]);
    expect(plan(stories, { stories: 2 })).toEqual(["story 3", "story 4", "story 1"]);
  });

  it("is what was put away, or else saved, too long ago", () => {
    const old = { savedAt: now - 100 * dayMs };
    const aged = [finished(1, old), archived(2, old), aKept(3, old), finished(4)];
    expect(plan(aged, { days: 30 })).toEqual(["story 1"]);
    expect(plan([archived(1, { archivedAt: now - 31 * dayMs })], { days: 30 })).toEqual([
      "story 1",
    ]);
  });
});

it("never removes what is pinned, liked, being read, unread, packed, waiting or nowhere else", () => {
  const stories = [
    archived(1, { pinnedAt: 1 }),
    finished(2, { favouriteAt: 1 }),
    aKept(3, { progress: 0.5 }),
    aKept(4),
    archived(5),
    archived(6, { isOwnCopy: true }),
    finished(7, { isWelcome: true }),
    aKept(8, { hasText: false, state: { status: "queued", attempts: 0, retryAt: 0 } }),
  ];
  const rule = { stories: 0, days: 0, bytes: 0 };
  expect(plan(stories, rule, new Set(["https://kota.example/5"]))).toEqual([]);
});

it("takes a time before Bekal for a clock that was wrong, not for an old story", () => {
  expect(plan([finished(1, { savedAt: 0 })], { days: 1 })).toEqual([]);
});

describe("in every library", () => {
  const rounds = Array.from({ length: 400 }, (_, seed) => aRound(aChance(seed)));

  it("removes nothing that must stay", () => {
    for (const { stories, packed, removals } of rounds) {
      const gone = new Set(removals.map(({ address }) => address));
      const hurt = stories.filter((story) => gone.has(story.address) && !mayGo(story, packed));
      expect(hurt).toEqual([]);
    }
  });

  it("keeps within the rule, or has nothing left that may go", () => {
    for (const { stories, packed, rule, removals } of rounds) {
      const rest = afterwards(stories, removals);
      const isWithin =
        rest.length <= (rule.stories ?? Infinity) && bytesOf(rest) <= (rule.bytes ?? Infinity);
      expect(isWithin || rest.every((story) => !mayGo(story, packed))).toBe(true);
    }
  });

  it("has nothing to do a second time, and does not depend on the order it is told of", () => {
    for (const { stories, packed, rule, removals } of rounds) {
      const rest = afterwards(stories, removals);
      expect(planRemovals({ stories: rest, rule, now, packed })).toEqual([]);
      const turned = stories.toReversed();
      expect(planRemovals({ stories: turned, rule, now, packed })).toEqual(removals);
    }
  });

  it("removes no more than it must: without its last step the rule would not hold", () => {
    for (const { stories, rule, removals } of rounds) {
      if (rule.days !== undefined || removals.length === 0) continue;
      const rest = afterwards(stories, removals.slice(0, -1));
      const isWithin =
        rest.length <= (rule.stories ?? Infinity) && bytesOf(rest) <= (rule.bytes ?? Infinity);
      expect(isWithin).toBe(false);
    }
  });

  it("takes no finished story while an archived one may go, for number or weight", () => {
    for (const { stories, packed, rule, removals } of rounds) {
      if (rule.days !== undefined) continue;
      const whole = new Set(
        removals.filter(({ what }) => what === "story").map(({ address }) => address),
      );
      const isFinishedGone = stories.some((s) => whole.has(s.address) && s.shelf === "finished");
      const left = stories.filter((s) => mayGo(s, packed) && !whole.has(s.address));
      expect(isFinishedGone && left.some(({ shelf }) => shelf === "archived")).toBe(false);
    }
  });
});

function aRound(chance: Chance) {
  const stories = Array.from({ length: chance.below(40) }, (_, order) => anyStory(chance, order));
  const packed = new Set(
    stories.filter(() => chance.below(10) === 0).map(({ address }) => address),
  );
  const rule: KeepRule = {
    ...(chance.below(2) === 0 && { stories: chance.below(40) }),
    ...(chance.below(3) === 0 && { days: chance.below(90) }),
    ...(chance.below(2) === 0 && { bytes: chance.below(1_500_000) }),
  };
  return { stories, packed, rule, removals: planRemovals({ stories, rule, now, packed }) };
}

function anyStory(chance: Chance, order: number): Story {
  const rare = () => chance.below(8) === 0;
  const pictureBytes = chance.below(3) * chance.below(60_000);
  return aKept(order, {
    progress: [0, 0.5, 1][chance.below(3)] ?? 0,
    savedAt: now - chance.below(120) * dayMs,
    pictureBytes,
    sizeBytes: pictureBytes + 1 + chance.below(9000),
    ...(chance.below(2) === 0 && { archivedAt: now - chance.below(120) * dayMs }),
    ...(rare() && { pinnedAt: 1 }),
    ...(rare() && { favouriteAt: 1 }),
    ...(rare() && { isOwnCopy: true as const }),
  });
}

function afterwards(stories: Story[], removals: Removal[]): Story[] {
  const whole = new Set(removals.filter((r) => r.what === "story").map((r) => r.address));
  const bare = new Set(removals.filter((r) => r.what === "pictures").map((r) => r.address));
  const rest = stories.filter(({ address }) => !whole.has(address));
  return rest.map((story) =>
    bare.has(story.address)
      ? { ...story, sizeBytes: story.sizeBytes - (story.pictureBytes ?? 0), pictureBytes: 0 }
      : story,
  );
}

function bytesOf(stories: Story[]): number {
  return stories.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
