import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { removePictures, returnPictures } from "#library/lighten.ts";
import { restoreStories } from "#library/many-stories.ts";
import type { Removal } from "#story/keeping.ts";
import type { Story } from "#story/story.ts";
import { removalsInWords } from "./removals-in-words.ts";
import { storageWords } from "./storage-words.ts";

/** Removes a story's pictures, says so, and puts them back on a tap. */
export function takePictures(opening: Promise<Library>, { address }: Story): Promise<void> {
  return onStorage(async () => {
    const library = await opening;
    const removed = await removePictures(library, address);
    if (removed === undefined) return showToast({ text: storageWords().noPictures });
    const run = () => void onStorage(() => returnPictures(library, removed));
    showToast({ text: storageWords().picturesRemoved, action: { label: t.undo, run } });
  });
}

/** Says what the limits removed, and takes it back on a tap as far as it can be. */
export function sayRemoved(opening: Promise<Library>, done: Removal[]): void {
  if (done.length === 0) return;
  const run = () =>
    void onStorage(async () => {
      const stories = done.filter(({ what }) => what === "story");
      await restoreStories(
        await opening,
        stories.map(({ address }) => address),
      );
    });
  const hasStories = done.some(({ what }) => what === "story");
  showToast({
    text: storageWords().removed(removalsInWords(done)),
    ...(hasStories && { action: { label: t.undo, run } }),
  });
}
