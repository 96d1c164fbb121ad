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
  /** All that stand on these shelves; the lists hold the newest. */
  counts: Record<"waiting" | "failed" | "unread", number>;
  /** True when nothing was ever saved here but the story that came with the app. */
  isFirstRun: boolean;
}

const readingShown = 3;
const waitingShown = 10;
const failedShown = 3;
const unreadShown = 30;

/** Home's lists, kept true while it is on screen. */
export const HomeModel = createModel((library: Promise<Library>) => {
  const shelves = signal<HomeShelves | undefined>(undefined);

  async function read(): Promise<void> {
    shelves.value = await readShelves(await library);
  }
  const refresh = oneAtATime(() => onStorage(read, () => shelves.peek() === undefined));

  effect(() => {
    void refresh();
    return watchLibrary((change) => {
      if (change.kind === "story" || change.kind === "stories") void refresh();
    });
  });

  return { shelves, refresh };
});

async function readShelves(library: Library): Promise<HomeShelves> {
  const [reading, waiting, failed, unread, counts] = await Promise.all([
    listShelf(library, "reading", readingShown),
    listShelf(library, "waiting", waitingShown),
    listShelf(library, "failed", failedShown),
    listShelf(library, "unread", unreadShown),
    countShelves(library),
  ]);
  const shown = [...reading, ...waiting, ...failed, ...unread];
  const hasOwnStories = shown.some((story) => !story.isWelcome);
  return {
    reading,
    waiting,
    failed,
    unread,
    counts,
    isFirstRun: !hasOwnStories && counts.finished + counts.archived === 0,
  };
}
