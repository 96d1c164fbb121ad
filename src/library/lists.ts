import type { Shelf, Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { toStory } from "./to-story.ts";

/** What a screen shows before anybody scrolls. */
const screenful = 50;

/** The stories of one shelf, newest first. Reads no more than `limit` records. */
export async function listShelf(
  library: Library,
  shelf: Shelf,
  limit = screenful,
): Promise<Story[]> {
  const range = IDBKeyRange.bound([shelf, -Infinity], [shelf, Infinity]);
  const records = await library.read(["stories"], (tx) =>
    tx.store.index("byShelf").getAll(range, limit),
  );
  return records.map(toStory);
}

/** How many stories stand where. Reads keys only. */
export async function countShelves(
  library: Library,
): Promise<Record<Shelf, number> & { favourites: number }> {
  return library.read(["stories"], async (tx) => {
    const shelf = tx.store.index("byShelf");
    const count = (name: Shelf) =>
      shelf.count(IDBKeyRange.bound([name, -Infinity], [name, Infinity]));
    const [waiting, failed, unread, reading, finished, archived, favourites] = await Promise.all([
      count("waiting"),
      count("failed"),
      count("unread"),
      count("reading"),
      count("finished"),
      count("archived"),
      tx.store.index("byFavourite").count(),
    ]);
    return { waiting, failed, unread, reading, finished, archived, favourites };
  });
}
