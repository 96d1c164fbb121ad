import { leaveHearingQueue, readHearingQueue } from "#app/ui/hearing.ts";
import type { Library } from "#library/library.ts";
import { listShelf } from "#library/lists.ts";
import { listPacks } from "#library/packs.ts";
import { getStory } from "#library/stories.ts";
import type { Story } from "#story/story.ts";

/** Enough to find an older neighbour among the unread. */
const unreadLookedAt = 50;

/**
 * What to hear after a story: what the reader put aside, else what follows in its pack, else the unread
 * story saved before it, else the newest. Only stories whose text is here, and none twice.
 * @param heard addresses of what was heard already
 */
export async function findNext(
  library: Library,
  current: Story,
  heard: ReadonlySet<string>,
): Promise<Story | undefined> {
  const isFresh = (address: string) => address !== current.address && !heard.has(address);
  for (const address of readHearingQueue().filter(isFresh)) {
    const story = await getStory(library, address);
    if (story?.hasText) return story;
    // Deleted meanwhile, or without a text: it would stand in the way for ever.
    leaveHearingQueue(address);
  }
  const inPack = await followInPack(library, current.address, isFresh);
  if (inPack !== undefined) return inPack;
  const unread = await listShelf(library, "unread", unreadLookedAt);
  const others = unread.filter((story) => story.hasText && isFresh(story.address));
  return others.find(({ order }) => order < current.order) ?? others[0];
}

/** What the reader put aside to hear, in its order; what is gone or has no text is left out. */
export async function listToHear(library: Library): Promise<Story[]> {
  const stories = await Promise.all(
    readHearingQueue().map((address) => getStory(library, address)),
  );
  return stories.flatMap((story) => (story?.hasText ? [story] : []));
}

async function followInPack(
  library: Library,
  address: string,
  isFresh: (address: string) => boolean,
): Promise<Story | undefined> {
  for (const { items } of await listPacks(library)) {
    const place = items.findIndex((item) => item.address === address);
    if (place === -1) continue;
    for (const item of items.slice(place + 1).filter((one) => isFresh(one.address))) {
      const story = await getStory(library, item.address);
      if (story?.hasText && (story.shelf === "unread" || story.shelf === "reading")) return story;
    }
  }
  return undefined;
}
