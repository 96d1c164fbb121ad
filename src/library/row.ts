import { hostOf } from "#article/host.ts";
import type { Shelf, Story } from "#story/story.ts";

/** How much of a story is on the device. */
type Holding = "whole" | "partial" | "failed" | "waiting";

/** What a list of thousands needs of each story: to choose, to order, and to show its line at once. */
export interface Row {
  address: string;
  title: string;
  order: number;
  source: string;
  /** BCP 47; empty when nobody knows. */
  language: string;
  wordCount: number;
  progress: number;
  shelf: Shelf;
  holding: Holding;
  isFavourite: boolean;
  tags: readonly string[];
}

const none: readonly string[] = [];

/** `same` gives one string for all that are equal: ten thousand stories have few sources. */
export function toRow(story: Story, same: (text: string) => string): Row {
  return {
    address: story.address,
    title: story.title,
    order: story.order,
    source: same(story.siteName ?? hostOf(story.address)),
    language: same(story.language ?? ""),
    wordCount: story.wordCount,
    progress: story.progress,
    shelf: story.shelf,
    holding: holdingOf(story),
    isFavourite: story.favouriteAt !== undefined,
    tags: story.tags.length === 0 ? none : story.tags.map(same),
  };
}

function holdingOf({ state, hasText, completeness = "whole", missingCount = 0 }: Story): Holding {
  if (state.status === "failed") return "failed";
  if (!hasText) return "waiting";
  const isWhole = completeness === "whole" && missingCount === 0 && state.status !== "partial";
  return isWhole ? "whole" : "partial";
}
