import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { listAll, listFavourites } from "#library/all-lists.ts";
import { countShelves, listShelf } from "#library/lists.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Story } from "#story/story.ts";

/** What the chips choose from. `unread`: waiting, failed, begun or new, and not archived. */
export const shows = ["unread", "failed", "all", "favourites", "archive"] as const;
export type Show = (typeof shows)[number];

/** A list of stories, newest first, as far as it was scrolled. */
export interface LibraryList {
  show: Show;
  stories: Story[];
  hasMore: boolean;
  counts: Record<Show, number>;
}

const pageLength = 50;

/** One of the library's lists, page by page, kept true while it is on screen. */
export const LibraryModel = createModel((opening: Promise<Library>) => {
  const chosen = signal<Show>("unread");
  const newest = signal<LibraryList | undefined>(undefined);
  /** Undefined while the chosen list is not read yet. */
  const list = computed(() => (newest.value?.show === chosen.value ? newest.value : undefined));
  const counts = computed(() => newest.value?.counts);
  const wanted = signal(pageLength);
  const leaving = new AbortController();

  async function read(): Promise<void> {
    const [show, limit] = [chosen.peek(), wanted.peek()];
    const library = await opening;
    const [stories, counted] = await Promise.all([
      // One more than is shown tells whether there is more.
      listStories(library, show, limit + 1),
      countShows(library),
    ]);
    if (leaving.signal.aborted) return;
    const hasMore = stories.length > limit;
    newest.value = { show, stories: stories.slice(0, limit), hasMore, counts: counted };
  }
  const refresh = oneAtATime(() => onStorage(read, () => list.peek() === undefined));

  async function choose(show: Show): Promise<void> {
    chosen.value = show;
    wanted.value = pageLength;
    await refresh();
  }

  async function more(): Promise<void> {
    const now = list.peek();
    // A page that is on its way already is not asked for again.
    if (now === undefined || !now.hasMore || now.stories.length < wanted.peek()) return;
    wanted.value = wanted.peek() + pageLength;
    await refresh();
  }

  effect(() => {
    const stop = watchLibrary((change) => {
      if (change.kind === "story" || change.kind === "stories") void refresh();
    });
    return () => {
      stop();
      leaving.abort();
    };
  });

  return { list, counts, choose, refresh, more };
});

/** From `?show=`; anything unknown is what there is to read. */
export function parseShow(value: string | undefined): Show {
  return shows.find((show) => show === value) ?? "unread";
}

function listStories(library: Library, show: Show, limit: number): Promise<Story[]> {
  switch (show) {
    case "unread":
      return listUnread(library, limit);
    case "all":
      return listAll(library, { limit });
    case "failed":
      return listShelf(library, "failed", limit);
    case "favourites":
      return listFavourites(library, limit);
    case "archive":
      return listShelf(library, "archived", limit);
  }
}

/** Four shelves as one list: each is asked for as many as the whole may show. */
async function listUnread(library: Library, limit: number): Promise<Story[]> {
  const shelves = await Promise.all([
    listShelf(library, "waiting", limit),
    listShelf(library, "failed", limit),
    listShelf(library, "reading", limit),
    listShelf(library, "unread", limit),
  ]);
  const newestFirst = shelves.flat().toSorted((one, other) => other.order - one.order);
  return newestFirst.slice(0, limit);
}

async function countShows(library: Library): Promise<Record<Show, number>> {
  const counts = await countShelves(library);
  const unread = counts.waiting + counts.failed + counts.reading + counts.unread;
  return {
    unread,
    failed: counts.failed,
    all: unread + counts.finished + counts.archived,
    favourites: counts.favourites,
    archive: counts.archived,
  };
}
