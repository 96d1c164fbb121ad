import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { countShelves, listShelf } from "#library/lists.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Story } from "#story/story.ts";

/** What Home shows, newest first. */
export interface HomeShelves {
  reading: Story[];
  waiting: Story[];
  failed: Story[];
  unread: Story[];
  /** True when nothing was ever saved here but the story that came with the app. */
  isFirstRun: boolean;
}

/** How many stand on each shelf: the lists hold the newest of them. */
export type ShelfCounts = Awaited<ReturnType<typeof countShelves>>;

const readingShown = 3;
const waitingShown = 10;
const failedShown = 3;
const unreadShown = 30;

/** Home's lists, kept true while it is on screen. */
export const HomeModel = createModel((library: Promise<Library>) => {
  const shelves = signal<HomeShelves | undefined>(undefined);
  /** Thousands take longer to count than the newest take to read. */
  const counts = signal<ShelfCounts | undefined>(undefined);

  async function read(): Promise<void> {
    shelves.value = await readShelves(await library);
    counts.value = await countShelves(await library);
  }
  const refresh = oneAtATime(() => onStorage(read, () => shelves.peek() === undefined));

  effect(() => {
    void refresh();
    return watchLibrary((change) => {
      if (change.kind === "story" || change.kind === "stories") void refresh();
    });
  });

  return { shelves, counts, refresh };
});

async function readShelves(library: Library): Promise<HomeShelves> {
  const [reading, waiting, failed, unread, ...past] = await Promise.all([
    listShelf(library, "reading", readingShown),
    listShelf(library, "waiting", waitingShown),
    listShelf(library, "failed", failedShown),
    listShelf(library, "unread", unreadShown),
    listShelf(library, "finished", 1),
    listShelf(library, "archived", 1),
  ]);
  const shown = [...reading, ...waiting, ...failed, ...unread];
  const isFirstRun = shown.every((story) => story.isWelcome) && past.flat().length === 0;
  return { reading, waiting, failed, unread, isFirstRun };
}
