import { expect, it } from "vitest";
import type { CheckedStory, Pack, ShellFault } from "./pack.ts";
import { verdictOf } from "./verdict.ts";

function aPack(verdicts: CheckedStory["verdict"][], shellFaults: ShellFault[] = []): Pack {
  const stories = verdicts.map((verdict, at) => ({ address: String(at), verdict, faults: [] }));
  const items = stories.map(({ address }) => ({
    address,
    minutes: 3,
    bytes: 0,
    reason: { kind: "pinned" } as const,
  }));
  const check = { checkedAt: 1, stories, shellFaults };
  const times = { departsAt: 2, plannedAt: 1 };
  return { tripId: "a", ...times, items, pinned: [], dropped: [], spentBytes: 0, check };
}

it("is as good as the worst story", () => {
  expect(verdictOf(aPack(["green", "green"]))).toBe("green");
  expect(verdictOf(aPack(["green", "amber"]))).toBe("amber");
  expect(verdictOf(aPack(["amber", "red"]))).toBe("red");
});

it("is not green where the app itself would not start", () => {
  expect(verdictOf(aPack(["green"], [{ kind: "no-worker" }]))).toBe("amber");
});

it("says nothing without a check, or when a story joined after it", () => {
  const { check, ...unchecked } = aPack(["green"]);
  expect(verdictOf(unchecked)).toBe("unchecked");
  expect(verdictOf({ ...aPack(["green", "green"]), ...(check && { check }) })).toBe("unchecked");
});
