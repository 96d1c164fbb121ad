import type { Library } from "#library/library.ts";
import { getSpeeds } from "#library/speeds.ts";
import type { LeftReason } from "#packing/left.ts";
import { repack } from "#packing/repack.ts";
import type { Story } from "#story/story.ts";
import { listCandidates } from "#sync/pack-candidates.ts";
import type { TripFacts } from "./trip-facts.ts";

/** A story that does not come along, and why. */
export interface LeftStory {
  story: Story;
  why: LeftReason;
}

/** What finished long ago nobody expects to come. */
const mostShown = 40;

/** Why the other stories stay at home, as a plan made now would say it. Nothing is changed. */
export async function listLeft(
  library: Library,
  { trip, pack }: TripFacts,
  now: number,
): Promise<LeftStory[]> {
  if (pack === undefined) return [];
  const [candidates, speeds] = await Promise.all([
    listCandidates(library, trip, pack),
    getSpeeds(library),
  ]);
  const { plan } = repack({ trip, before: pack, candidates, speeds, now });
  const isIn = new Set(pack.items.map(({ address }) => address));
  const stories = new Map(candidates.map(({ story }) => [story.address, story]));
  return plan.left
    .flatMap(({ address, why }) => {
      const story = stories.get(address);
      return story === undefined || isIn.has(address) ? [] : [{ story, why }];
    })
    .slice(0, mostShown);
}
