import { hasOriginal } from "./local-address.ts";
import type { Story } from "./story.ts";

/** How much the reader wants to keep; an absent limit is none. */
export interface KeepRule {
  stories?: number;
  /** Since a story was archived, or else saved. */
  days?: number;
  bytes?: number;
}

/** What is to go, and what that frees in the end. */
export interface Removal {
  address: string;
  title: string;
  what: "pictures" | "story";
  bytes: number;
}

interface Question {
  stories: readonly Story[];
  rule: KeepRule;
  /** As far as the clock is to be trusted (believed-time.ts). */
  now: number;
  /** Addresses of the stories that a coming trip takes along. */
  packed: ReadonlySet<string>;
}

const dayMs = 86_400_000;
/** Older than Bekal: written by a wrong clock, so of unknown age. */
const firstPossible = Date.UTC(2026, 0);

/**
 * What must go so that the rest is within the rule, in the order it goes: pictures of archived stories,
 * archived stories, finished ones; the longest kept first, by the order they were saved in. No more
 * goes than needs to, and when all that may go is gone the rule gives way, not the reader's stories.
 */
export function planRemovals({ stories, rule, now, packed }: Question): Removal[] {
  const kept = stories.filter(({ hasText }) => hasText);
  const inTurn = kept.filter((story) => mayGo(story, packed)).toSorted(byTurn);
  const plan = new Map<string, Removal>();
  removeOld(plan, inTurn, oldestTime(rule, now));
  removeSurplus(plan, inTurn, kept.length - (rule.stories ?? Infinity));
  const bytes = kept.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  removeHeavy(plan, inTurn, bytes - (rule.bytes ?? Infinity));
  return inTurn
    .map(({ address }) => plan.get(address))
    .filter((removal) => removal !== undefined)
    .toSorted((a, b) => Number(b.what === "pictures") - Number(a.what === "pictures"));
}

/**
 * True for a story that a rule may remove: one that was put away or read to its end. Never what the
 * reader pinned or likes, packed for a trip, or brought along without a page to fetch it from again.
 */
export function mayGo(story: Story, packed: ReadonlySet<string>): boolean {
  const { shelf, pinnedAt, favouriteAt, isOwnCopy, address } = story;
  if (shelf !== "archived" && shelf !== "finished") return false;
  if (pinnedAt !== undefined || favouriteAt !== undefined) return false;
  return isOwnCopy !== true && hasOriginal(story) && !packed.has(address);
}

function byTurn(a: Story, b: Story): number {
  return Number(b.shelf === "archived") - Number(a.shelf === "archived") || a.order - b.order;
}

function oldestTime({ days }: KeepRule, now: number): number {
  return days === undefined ? -Infinity : now - days * dayMs;
}

function removeOld(plan: Map<string, Removal>, inTurn: Story[], oldest: number): void {
  for (const story of inTurn) {
    const since = story.archivedAt ?? story.savedAt;
    if (since >= firstPossible && since < oldest) plan.set(story.address, wholeOf(story));
  }
}

function removeSurplus(plan: Map<string, Removal>, inTurn: Story[], surplus: number): void {
  for (const story of inTurn) {
    if (plan.size >= surplus) return;
    plan.set(story.address, wholeOf(story));
  }
}

function removeHeavy(plan: Map<string, Removal>, inTurn: Story[], excessBytes: number): void {
  const steps = [
    ...inTurn.filter(({ shelf }) => shelf === "archived").map(picturesOf),
    ...inTurn.map(wholeOf),
  ];
  let left = excessBytes - [...plan.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  for (const step of steps) {
    if (left <= 0) return;
    const planned = plan.get(step.address);
    if (planned?.what === "story" || step.bytes === 0) continue;
    plan.set(step.address, step);
    left -= step.bytes - (planned?.bytes ?? 0);
  }
}

function wholeOf({ address, title, sizeBytes }: Story): Removal {
  return { address, title, what: "story", bytes: sizeBytes };
}

function picturesOf(story: Story): Removal {
  const { address, title, pictureBytes = likelyPictures(story) } = story;
  return { address, title, what: "pictures", bytes: pictureBytes };
}

/** An earlier Bekal did not write it down: all but the text, of which a word takes some three bytes. */
function likelyPictures({ sizeBytes, wordCount, pictureCount, missingCount = 0 }: Story): number {
  const areHere = pictureCount > missingCount;
  return areHere ? Math.max(0, sizeBytes - 1000 - 3 * wordCount) : 0;
}
