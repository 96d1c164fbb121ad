import { expect, it } from "vitest";
import type { ErrorCode } from "#base/errors.ts";
import {
  abandon,
  arePicturesDue,
  claim,
  fail,
  hold,
  isClaimable,
  isTransient,
  keepPictures,
  leaseMs,
  longestWaitMs,
  postponePictures,
  release,
  queue,
  succeed,
} from "./state.ts";
import type { StoryState } from "./story.ts";

const now = 1_800_000_000_000;

function failed(code: ErrorCode, attempts: number, random = 0): StoryState {
  return fail({ status: "fetching", attempts, leaseUntil: now }, { code, now, random });
}

it("lets a new story be fetched at once", () => {
  expect(isClaimable(queue(), now)).toBe(true);
  expect(isClaimable(queue(), 0)).toBe(true);
});

it("keeps a claimed story from a second fetcher until its lease is over", () => {
  const claimed = claim(queue(), now);

  expect(claimed).toEqual({ status: "fetching", attempts: 1, leaseUntil: now + leaseMs });
  expect(isClaimable(claimed, now + leaseMs - 1)).toBe(false);
  expect(isClaimable(claimed, now + leaseMs)).toBe(true);
});

it("does not fetch what is settled", () => {
  expect(isClaimable({ status: "ready" }, now)).toBe(false);
  expect(isClaimable(succeed([1]), now)).toBe(false);
  expect(isClaimable({ status: "failed", reason: "paywall", failedAt: 1 }, now)).toBe(false);
});

it("takes a wait or a lease set by a clock of another year as over", () => {
  const nextYear = now + 365 * 86_400_000;
  expect(isClaimable({ status: "queued", attempts: 1, retryAt: nextYear }, now)).toBe(true);
  expect(isClaimable({ status: "fetching", attempts: 1, leaseUntil: nextYear }, now)).toBe(true);
  expect(arePicturesDue({ ...partial([1]), retryAt: nextYear }, now)).toBe(true);
});

it("waits longer after every fault that may pass, and never longer than an hour", () => {
  const waits = [1, 2, 3, 4, 5].map((attempts) => retryAt(failed("busy", attempts)) - now);
  expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 80_000]);
  expect(retryAt(failed("busy", 60, 1)) - now).toBe(longestWaitMs);
});

it("spreads attempts by chance between half the wait and the whole", () => {
  expect(retryAt(failed("busy", 3, 0)) - now).toBe(20_000);
  expect(retryAt(failed("busy", 3, 0.5)) - now).toBe(30_000);
  expect(retryAt(failed("busy", 3, 1)) - now).toBe(40_000);
});

it("gives a busy gateway the time it asks for, within reason", () => {
  const state = claim(queue(), now);
  const busy = { code: "busy", now, random: 0 } as const;
  expect(retryAt(fail(state, { ...busy, retryAfterMs: 60_000 })) - now).toBe(60_000);
  expect(retryAt(fail(state, { ...busy, retryAfterMs: 1e12 })) - now).toBe(longestWaitMs);
});

it("takes an attempt without a signal for none, and is due as soon as there is one", () => {
  expect(fail(claim(queue(), now), { code: "gateway-unreachable", now, random: 1 })).toEqual({
    status: "queued",
    attempts: 0,
    retryAt: now,
    reason: "gateway-unreachable",
  });
  expect(failed("gateway-unreachable", 5)).toMatchObject({ status: "queued", attempts: 4 });
});

it("tells the reader at last when the publisher stays away", () => {
  expect(failed("publisher-timeout", 5).status).toBe("queued");
  expect(failed("publisher-timeout", 6)).toEqual({
    status: "failed",
    reason: "publisher-timeout",
    failedAt: now,
  });
});

it("fails at once, with the reason, when waiting cannot help", () => {
  for (const code of ["not-found", "paywall", "not-a-story", "too-large"] as const) {
    expect(isTransient(code)).toBe(false);
    expect(failed(code, 1)).toEqual({ status: "failed", reason: code, failedAt: now });
  }
});

it("keeps a story queued when the disk is full", () => {
  expect(failed("storage-full", 3)).toMatchObject({
    status: "queued",
    attempts: 3,
    reason: "storage-full",
  });
});

it("is ready only when no wanted picture is missing", () => {
  expect(succeed([])).toEqual({ status: "ready" });
  const two = { ...succeed([0, 4]), attempts: 3, retryAt: now };
  const one = keepPictures(two, [4]);
  expect(one).toEqual({ ...two, missingPictures: [4] });
  expect(keepPictures(one, [])).toEqual({ status: "ready" });
  expect(keepPictures(queue(), [4])).toEqual(queue());
});

it("is ready while a picture that is here is wanted sharper, and asks for it", () => {
  const state = succeed([], [2]);
  expect(state).toEqual({ status: "ready", sharper: [2], attempts: 0, retryAt: 0 });
  expect(arePicturesDue(state, now)).toBe(true);

  const later = postponePictures(state, { code: "busy", now, random: 0 });
  expect(arePicturesDue(later, now)).toBe(false);
  expect(keepPictures(later, [])).toEqual({ status: "ready" });
});

it("asks for missing pictures again after a wait", () => {
  const later = postponePictures(partial([2]), { code: "busy", now, random: 0 });
  expect(later).toEqual({
    status: "partial",
    missingPictures: [2],
    attempts: 1,
    retryAt: now + 5_000,
  });
  expect(arePicturesDue(later, now)).toBe(false);
  expect(arePicturesDue(later, now + 5_000)).toBe(true);
});

function partial(missingPictures: number[]) {
  return { status: "partial" as const, missingPictures, attempts: 0, retryAt: 0 };
}

function retryAt(state: StoryState): number {
  return "retryAt" in state ? state.retryAt : Number.NaN;
}

it("gives a story back as it was, whoever stopped its fetcher", () => {
  const tried = { status: "queued", attempts: 2, retryAt: now } as const;
  expect(release(claim(tried, now))).toEqual({ status: "queued", attempts: 2, retryAt: 0 });
  expect(release(claim(queue(), now), "gateway-unreachable")).toMatchObject({
    reason: "gateway-unreachable",
  });
  expect(release({ status: "ready" })).toEqual({ status: "ready" });
});

it("counts a death of its fetcher only for the story that was in hand", () => {
  const death = { now, random: 1 };
  const inHand = abandon(claim(queue(), now), death);
  expect(inHand).toEqual({ status: "queued", attempts: 1, retryAt: 0 });
  const again = abandon(claim(inHand, now), death);
  expect(again).toEqual({ status: "queued", attempts: 2, retryAt: now + 10_000 });
  const third = abandon(claim(again, now), death);
  expect(third).toEqual({ status: "queued", attempts: 3, retryAt: now + 20_000 });

  let behind = queue();
  for (let deaths = 0; deaths < 5; deaths += 1) behind = abandon(claim(behind, now, true), death);
  expect(behind).toEqual(queue());
});

it("says on a queued story, and on no other, that the reader's rule holds it", () => {
  expect(hold(queue(), "wifi-wanted")).toMatchObject({ status: "queued", reason: "wifi-wanted" });
  expect(hold({ status: "ready" }, "cap-reached")).toEqual({ status: "ready" });
});
