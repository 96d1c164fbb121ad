import { minutesOf, type Speeds } from "#story/reading.ts";
import type { Story } from "#story/story.ts";

/** A story that may come along. */
export interface Candidate {
  story: Story;
  /** Still to be downloaded under the trip's picture rule (`bytesStillNeeded`). */
  bytes: number;
  /** How much the reader likes the feed it came from; absent: 1. */
  weight?: number;
}

/** A story nobody has looked into yet: what one takes to read on average. */
const typicalMinutes = 4;

/** True when minutes and bytes are known: the text is here, or the gateway told its price. */
export function isPriced({ hasText, price }: Story): boolean {
  return hasText || price !== undefined;
}

/** From the reader's place to the end in tenths of a minute, rounded up; at least a minute. */
export function tenthsLeft(story: Story, speeds: Speeds): number {
  return Math.max(10, Math.ceil(exactMinutes(story, speeds) * 10 - 1e-9) || 0);
}

function exactMinutes(story: Story, speeds: Speeds): number {
  if (story.hasText) return minutesOf(story, speeds) * (1 - story.progress);
  return story.price === undefined ? typicalMinutes : minutesOf(story.price, speeds);
}
