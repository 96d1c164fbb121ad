import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { emptyRemoved } from "#library/empty-removed.ts";
import type { Library } from "#library/library.ts";
import { restoreStories } from "#library/many-stories.ts";
import { listRemoved, type Removed } from "#library/removed.ts";
import { watchLibrary } from "#library/watch.ts";
import { removedWords } from "./removed-words.ts";

/** What was deleted and can come back; undefined until it is read. */
export const RemovedModel = createModel((opening: Promise<Library>) => {
  const removed = signal<readonly Removed[] | undefined>(undefined);
  let isLeft = false;

  async function read(): Promise<void> {
    const now = await listRemoved(await opening);
    if (!isLeft) removed.value = now;
  }
  const refresh = oneAtATime(() => onStorage(read, () => removed.peek() === undefined));

  /** Brings stories back; those that the reader's limits removed are kept for good from then on. */
  async function restore(some: readonly Removed[]): Promise<void> {
    const words = removedWords();
    await onStorage(async () => {
      const addresses = some.map(({ story }) => story.address);
      const count = await restoreStories(await opening, addresses, { pinAt: Date.now() });
      showToast({ text: count === 0 ? words.tooLate : words.restored(count) });
    });
    await refresh();
  }

  /** Deletes all of it for good. */
  async function empty(): Promise<void> {
    await onStorage(async () => {
      await emptyRemoved(await opening);
      showToast({ text: removedWords().emptied });
    });
    await refresh();
  }

  effect(() => {
    void refresh();
    const stop = watchLibrary(({ kind }) => {
      if (kind === "story" || kind === "stories") void refresh();
    });
    return () => {
      isLeft = true;
      stop();
    };
  });

  return { removed, restore, empty };
});
