import { hostOf } from "#article/host.ts";
import { listShelf } from "#library/lists.ts";
import type { Library } from "#library/library.ts";
import type { Trip } from "#packing/trip.ts";
import type { Story } from "#story/story.ts";

/** What a trip may put first: where the reader's stories come from, and how they are labelled. */
export interface Preferences {
  sources: { host: string; name: string }[];
  tags: string[];
}

const storiesLookedAt = 300;
const sourcesShown = 12;

/** The hosts and tags of what is still to be read, the most frequent first; those of `trip` always. */
export async function listPreferences(library: Library, trip?: Trip): Promise<Preferences> {
  const shelves = await Promise.all(
    (["unread", "reading", "waiting", "finished"] as const).map((shelf) =>
      listShelf(library, shelf, storiesLookedAt),
    ),
  );
  const stories = shelves.flat().filter(({ isWelcome }) => !isWelcome);
  const names = new Map(stories.map((story) => [hostOf(story.address), nameOf(story)]));
  const hosts = byFrequency(stories.map(({ address }) => hostOf(address)).filter(Boolean));
  const chosen = trip?.sources ?? [];
  const sources = [...new Set([...chosen, ...hosts.slice(0, sourcesShown)])];
  return {
    sources: sources.map((host) => ({ host, name: names.get(host) ?? host })),
    tags: [
      ...new Set([...(trip?.tags ?? []), ...byFrequency(stories.flatMap(({ tags }) => tags))]),
    ],
  };
}

function nameOf({ siteName, address }: Story): string {
  return siteName ?? hostOf(address);
}

function byFrequency(values: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}
