import { listAll, listFavourites } from "#library/all-lists.ts";
import type { Library } from "#library/library.ts";
import { countShelves, listShelf } from "#library/lists.ts";
import { type Row, toRow } from "#library/row.ts";
import type { Story } from "#story/story.ts";
import type { Show } from "./view.ts";

/** The lists that the library finds by an index. */
export type IndexedShow = Exclude<Show, "highlights">;
/** How many stories each of them has. */
export type ShowCounts = Record<IndexedShow, number>;

/** The beginning of a list: as much as a screen shows before anybody scrolls. */
export interface FirstScreen {
  show: IndexedShow;
  stories: Story[];
  rows: readonly Row[];
}

/** A shorter one is the whole list. */
export const screenful = 50;

/** Reads the newest stories of a list by the library's indexes. */
export async function readFirst(library: Library, show: IndexedShow): Promise<FirstScreen> {
  const stories = await listFirst(library, show);
  return { show, stories, rows: stories.map((story) => toRow(story, (text) => text)) };
}

function listFirst(library: Library, show: IndexedShow): Promise<Story[]> {
  switch (show) {
    case "unread":
      return listUnread(library);
    case "all":
      return listAll(library, { limit: screenful });
    case "favourites":
      return listFavourites(library, screenful);
    case "archive":
      return listShelf(library, "archived", screenful);
    case "reading":
    case "failed":
      return listShelf(library, show, screenful);
  }
}

/** Four shelves as one list: each is asked for as many as the whole may show. */
async function listUnread(library: Library): Promise<Story[]> {
  const names = ["waiting", "failed", "reading", "unread"] as const;
  const shelves = await Promise.all(names.map((name) => listShelf(library, name, screenful)));
  const newestFirst = shelves.flat().toSorted((one, other) => other.order - one.order);
  return newestFirst.slice(0, screenful);
}

/** Counts the lists by the library's indexes: of thousands much more work than a first screen. */
export async function countShows(library: Library): Promise<ShowCounts> {
  const counts = await countShelves(library);
  const unread = counts.waiting + counts.failed + counts.reading + counts.unread;
  return {
    unread,
    reading: counts.reading,
    failed: counts.failed,
    all: unread + counts.finished + counts.archived,
    favourites: counts.favourites,
    archive: counts.archived,
  };
}
