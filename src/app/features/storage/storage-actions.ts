import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { restoreStory } from "#library/deletion.ts";
import type { Library } from "#library/library.ts";
import { removePictures, returnPictures } from "#library/lighten.ts";
import type { Removed } from "#library/removed.ts";
import { setPinned } from "#library/stories.ts";
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

/**
 * Brings a removed story back. One that the limits removed is kept for good from now on: else they
 * would remove it again the next day.
 */
export function bringBack(opening: Promise<Library>, { story, isByRule }: Removed): Promise<void> {
  const words = storageWords();
  return onStorage(async () => {
    const library = await opening;
    const back = await restoreStory(library, story.address);
    if (back === undefined) return showToast({ text: words.tooLate });
    if (isByRule) await setPinned(library, story.address, Date.now());
    showToast({ text: isByRule ? words.restoredForGood : words.restored });
  });
}

/** Says what the limits removed, and takes it back on a tap as far as it can be. */
export function sayRemoved(opening: Promise<Library>, done: Removal[]): void {
  if (done.length === 0) return;
  const run = () =>
    void onStorage(async () => {
      const library = await opening;
      for (const { address, what } of done) {
        if (what === "story") await restoreStory(library, address);
      }
    });
  const hasStories = done.some(({ what }) => what === "story");
  showToast({
    text: storageWords().removed(removalsInWords(done)),
    ...(hasStories && { action: { label: t.undo, run } }),
  });
}
