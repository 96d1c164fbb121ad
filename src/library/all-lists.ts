import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { toStory } from "./to-story.ts";

/** What a screen shows before anybody scrolls. */
const screenful = 50;

/** All stories, archived ones too, newest first. `before`: the `order` of the last one seen. */
export async function listAll(
  library: Library,
  { limit = screenful, before }: { limit?: number; before?: number } = {},
): Promise<Story[]> {
  const range = before === undefined ? undefined : IDBKeyRange.lowerBound(-before, true);
  const records = await library.read(["stories"], (tx) =>
    tx.store.index("byRank").getAll(range, limit),
  );
  return records.map(toStory);
}

/** The favourites, of whatever shelf, newest story first. */
export async function listFavourites(library: Library, limit = screenful): Promise<Story[]> {
  const records = await library.read(["stories"], (tx) =>
    tx.store.index("byFavourite").getAll(undefined, limit),
  );
  return records.map(toStory);
}
