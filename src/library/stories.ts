import { normalizeAddress } from "#article/address.ts";
import { hostOf } from "#article/host.ts";
import { BekalError } from "#base/errors.ts";
import { queue } from "#story/state.ts";
import { isLocalAddress } from "#story/local-address.ts";
import { workingTitle } from "#story/working-title.ts";
import type { ReadingPlace, Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { changeStory, countOn, type Draft, toRecord } from "./records.ts";
import type { StoryRecord } from "./schema.ts";
import { markUnsearched } from "./search-waiting.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

interface NewAddress {
  /** As the reader gave it; the gateway is asked for it. */
  url: string;
  title?: string;
  now: number;
}

/**
 * Keeps an address, without any network: a new one is queued; a known one is queued for a refresh
 * and keeps all that the reader did with it; a deleted one comes back. On the disk when it resolves.
 * @throws BekalError `bad-address`, storage-*
 */
export async function saveAddress(library: Library, given: NewAddress): Promise<Story> {
  const address = normalizeAddress(given.url);
  if (address === undefined) throw new BekalError("bad-address");
  const names = ["stories", "tombstones", "counters", "searchWaiting"] as const;
  const story = await library.write([...names], "strict", async (tx) => {
    const stories = tx.objectStore("stories");
    const tombstones = tx.objectStore("tombstones");
    const [known, tombstone] = await Promise.all([stories.get(address), tombstones.get(address)]);
    let draft: Draft | undefined = known;
    if (draft === undefined) {
      const order = await countOn(tx, "order");
      draft = comeBack(tombstone?.story, order) ?? begin(address, given, order);
    }
    const record = toRecord(askAgain(draft, given));
    await Promise.all([
      stories.put(record),
      tombstones.delete(address),
      markUnsearched(tx, address),
    ]);
    return toStory(record);
  });
  announce({ kind: "story", address });
  announce({ kind: "queue" });
  return story;
}

/** A new story of which nothing is known but its address. */
export function begin(address: string, { url, now }: NewAddress, order: number): Draft {
  return {
    schema: 1,
    address,
    url,
    order,
    savedAt: now,
    title: workingTitle(address),
    siteName: hostOf(address),
    wordCount: 0,
    sizeBytes: 0,
    pictureCount: 0,
    hasText: false,
    state: queue(),
    progress: 0,
    tags: [],
  };
}

/** A deleted story saved again is a new wish: it stands on top and is not archived. */
export function comeBack(deleted: StoryRecord | undefined, order: number): Draft | undefined {
  if (deleted === undefined) return undefined;
  const { archivedAt: _archivedAt, ...story } = deleted;
  return { ...story, order, state: queue() };
}

function askAgain(draft: Draft, { url, title }: NewAddress): Draft {
  if (draft.isWelcome || isLocalAddress(draft.address)) return draft;
  const { refreshFailed: _refreshFailed, ...story } = draft;
  // Whoever fetches it now will bring what is asked for.
  const state = story.state.status === "fetching" ? story.state : queue();
  const better = title?.trim();
  const isUntitled = !story.hasText && better !== undefined && better !== "";
  return { ...story, url, state, title: isUntitled ? better : story.title };
}

/** One story without its text. */
export async function getStory(library: Library, address: string): Promise<Story | undefined> {
  const record = await library.read(["stories"], (tx) => tx.store.get(address));
  return record && toStory(record);
}

/**
 * Keeps how far a story was read (0 to 1) and where the reader stopped. Cheap enough for every pause
 * of a scroll: a power cut may cost the last seconds of it.
 */
export async function saveProgress(
  library: Library,
  address: string,
  { progress, place }: { progress: number; place?: ReadingPlace },
): Promise<Story | undefined> {
  const within = Math.min(1, Math.max(0, progress));
  return changeStory(library, address, (story) => ({
    ...story,
    progress: within,
    ...(place && { place }),
  }));
}

/** Archives a story at a time, or brings it back with `undefined`. */
export function setArchived(
  library: Library,
  address: string,
  at: number | undefined,
): Promise<Story | undefined> {
  return changeStory(library, address, ({ archivedAt: _archivedAt, ...story }) =>
    at === undefined ? story : { ...story, archivedAt: at },
  );
}

/** Makes a story a favourite at a time, or an ordinary one with `undefined`. */
export function setFavourite(
  library: Library,
  address: string,
  at: number | undefined,
): Promise<Story | undefined> {
  return changeStory(library, address, ({ favouriteAt: _favouriteAt, ...story }) =>
    at === undefined ? story : { ...story, favouriteAt: at },
  );
}

/** Keeps a story whatever the limits say from a time on, or lets it go like others with `undefined`. */
export function setPinned(
  library: Library,
  address: string,
  at: number | undefined,
): Promise<Story | undefined> {
  return changeStory(library, address, ({ pinnedAt: _pinnedAt, ...story }) =>
    at === undefined ? story : { ...story, pinnedAt: at },
  );
}
