import { getBody } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { listShelf } from "#library/lists.ts";
import { getStory } from "#library/stories.ts";
import { bytesStillNeeded } from "#packing/bytes-needed.ts";
import type { Candidate } from "#packing/candidate.ts";
import type { Pack } from "#packing/pack.ts";
import type { Story } from "#story/story.ts";
import type { Trip } from "#packing/trip.ts";

/** Newest ones of each shelf that are looked at for one trip. */
const looked = { reading: 50, unread: 200, waiting: 100 } as const;
/** Texts that are opened to see what their missing pictures weigh; others count as typical. */
const opened = 20;

/**
 * All stories that may come along on a trip: those to be read and those that wait, the newest of
 * each, and whatever the last pack names. One that waits for the reader's word on its price comes
 * only when it is pinned.
 */
export async function listCandidates(
  library: Library,
  trip: Trip,
  before: Pack | undefined,
): Promise<Candidate[]> {
  const [reading, unread, waiting] = await Promise.all([
    listShelf(library, "reading", looked.reading),
    listShelf(library, "unread", looked.unread),
    listShelf(library, "waiting", looked.waiting),
  ]);
  const asked = waiting.filter(({ consent }) => consent !== "wanted");
  // The story that came with the app teaches; it is no provision.
  const listed = [...reading, ...unread, ...asked].filter(({ isWelcome }) => isWelcome !== true);
  const stories = [...listed, ...(await listNamed(library, before, listed))];
  const lacking = await weighLacking(library, trip, stories);
  return stories.map((story) => ({
    story,
    bytes: bytesStillNeeded(story, trip.pictures, lacking.get(story.address)),
  }));
}

/** Stories of the last pack that are further down, or finished by now. */
async function listNamed(
  library: Library,
  before: Pack | undefined,
  listed: Story[],
): Promise<Story[]> {
  const isListed = new Set(listed.map(({ address }) => address));
  const packed = before?.items.map(({ address }) => address) ?? [];
  const named = new Set([...(before?.pinned ?? []), ...(before?.dropped ?? []), ...packed]);
  const further = [...named].filter((address) => !isListed.has(address));
  const stories = await Promise.all(further.map((address) => getStory(library, address)));
  // What has failed for good brings nothing.
  return stories.filter((story) => story !== undefined).filter(({ shelf }) => shelf !== "failed");
}

/** What the pictures that are not here weigh, by address, for the first stories that lack some. */
async function weighLacking(library: Library, { pictures }: Trip, stories: Story[]) {
  const weights = new Map<string, { lightBytes?: number; fullBytes?: number }[]>();
  if (pictures === "none") return weights;
  const lacking = stories.filter(
    ({ hasText, missingCount = 0, withheldCount = 0 }) =>
      hasText && missingCount + withheldCount > 0,
  );
  for (const { address } of lacking.slice(0, opened)) {
    const body = await getBody(library, address);
    const absent = body?.article.pictures.filter((_, index) => body.pictures[index] === undefined);
    if (absent !== undefined) weights.set(address, absent);
  }
  return weights;
}
