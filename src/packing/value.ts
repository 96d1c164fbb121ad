import { hostOf } from "#article/host.ts";
import type { Story } from "#story/story.ts";
import type { Candidate } from "./candidate.ts";
import type { Trip } from "./trip.ts";

/** What a new story has before an old one halves in each week. */
const halfLifeMs = 7 * 86_400_000;
const preferredTimes = 3;
const startedTimes = 4;
/** A part of a story is a poor companion. */
const notWholeTimes = 0.3;
/** What the cap's whole price takes off: of two equals the one that is here comes along. */
const priceShare = 0.2;
/** No feed drowns the others, and none is silenced by its weight. */
const mostWeight = 4;

/** Why a story is preferred on this trip; undefined when it is like any other. */
export function preferenceFor(
  trip: Trip,
  story: Story,
): { by: "source" | "tag"; name: string } | undefined {
  const host = hostOf(story.address);
  const source = trip.sources.find((name) => host === name || host.endsWith(`.${name}`));
  if (source !== undefined) return { by: "source", name: source };
  const tag = trip.tags.find((name) => story.tags.includes(name));
  return tag === undefined ? undefined : { by: "tag", name: tag };
}

/** True for a story the reader has begun. */
export function isStarted({ shelf }: Story): boolean {
  return shelf === "reading";
}

interface Situation {
  trip: Trip;
  now: number;
  /** How far down the reader's list the story stands: 0 is the top, 1 the end. */
  depth: number;
}

/**
 * What a minute with the story is worth on this trip, above 0; its value is that times its minutes,
 * so that the best plan is the one that fills the minutes with the best stories. A product of:
 * the place in the reader's list (1 at the top to ⅔ at its end), freshness (1 to ⅔ over some weeks:
 * both mild, or a full trip would lose to a new story), the feed's weight, three for a preferred source or tag, four for a started story, less for
 * a part of a story, and up to a fifth off for what it costs of the cap.
 */
export function worthOf(candidate: Candidate, { trip, now, depth }: Situation): number {
  const { story, bytes } = candidate;
  const place = 1 - depth / 3;
  // A clock that jumped back makes no story fresher than new.
  const ageMs = Math.max(0, now - story.savedAt) || 0;
  const freshness = (2 + 2 ** -(ageMs / halfLifeMs)) / 3;
  const weight = Math.min(mostWeight, Math.max(1 / mostWeight, candidate.weight ?? 1));
  const price = 1 - priceShare * Math.min(1, bytes / Math.max(1, trip.capBytes));
  const preferred = preferenceFor(trip, story) === undefined ? 1 : preferredTimes;
  const started = isStarted(story) ? startedTimes : 1;
  return place * freshness * weight * preferred * started * wholeness(story) * price;
}

function wholeness({ hasText, completeness, price }: Story): number {
  const known = (hasText ? completeness : price?.completeness) ?? "whole";
  return known === "whole" ? 1 : notWholeTimes;
}
