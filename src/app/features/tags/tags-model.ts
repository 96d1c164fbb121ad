import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { listTags, type Tag } from "#library/tags.ts";
import { watchLibrary } from "#library/watch.ts";

/** All tags of the library, kept true while they are on screen; undefined until they are read. */
export const TagsModel = createModel((opening: Promise<Library>) => {
  const tags = signal<readonly Tag[] | undefined>(undefined);
  let isLeft = false;

  async function read(): Promise<void> {
    const now = await listTags(await opening);
    if (!isLeft) tags.value = now;
  }
  const refresh = oneAtATime(() => onStorage(read, () => tags.peek() === undefined));

  effect(() => {
    void refresh();
    const stop = watchLibrary(({ kind }) => {
      if (kind === "story" || kind === "stories" || kind === "settings") void refresh();
    });
    return () => {
      isLeft = true;
      stop();
    };
  });

  return { tags, refresh };
});
