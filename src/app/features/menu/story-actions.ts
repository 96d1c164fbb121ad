import { onStorage } from "#app/ui/on-storage.ts";
import type { StoryActions } from "#app/ui/story-actions.ts";
import { showToast, type Toast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { consentTo } from "#library/consent.ts";
import { deleteStory, restoreStory } from "#library/deletion.ts";
import type { Library } from "#library/library.ts";
import { changeStories } from "#library/many-stories.ts";
import { retryPictures } from "#library/queue.ts";
import { saveAddress, setArchived, setFavourite, setPinned } from "#library/stories.ts";
import { shareStory } from "#sharing/share-out.ts";
import type { Story } from "#story/story.ts";
import { pinWords } from "./pin-words.ts";

/** What can be done with a story, done on the library, said in a toast, and undone from there. */
export function createStoryActions(opening: Promise<Library>): StoryActions {
  /** Makes one change, and says so once it is made. */
  function change(work: (library: Library) => Promise<unknown>, said?: Toast): Promise<void> {
    return onStorage(async () => {
      await work(await opening);
      if (said !== undefined) showToast(said);
    });
  }

  function archive({ address }: Story, isArchived: boolean, said?: Toast): void {
    const at = isArchived ? Date.now() : undefined;
    void change((library) => setArchived(library, address, at), said);
  }

  return {
    share: (story) => void share(story),
    setArchived(story, isArchived) {
      archive(story, isArchived, {
        text: isArchived ? t.archived : t.unarchived,
        action: { label: t.undo, run: () => archive(story, !isArchived) },
      });
    },
    setFavourite({ address }, isFavourite) {
      const at = isFavourite ? Date.now() : undefined;
      void change((library) => setFavourite(library, address, at));
    },
    setRead: ({ address }, isRead) => void markRead(opening, address, isRead),
    setPinned({ address }, isPinned) {
      const at = isPinned ? Date.now() : undefined;
      const text = isPinned ? pinWords().pinned : pinWords().unpinned;
      void change((library) => setPinned(library, address, at), { text });
    },
    remove({ address }) {
      void change((library) => deleteStory(library, address, Date.now()), {
        text: t.removed,
        action: {
          label: t.undo,
          run: () => void change((library) => restoreStory(library, address)),
        },
      });
    },
    retry({ address, url, consent }) {
      const said = { text: t.queuedAgain };
      // Asking for it is agreeing to what it costs.
      if (consent === "wanted") return void change((library) => consentTo(library, address), said);
      void change((library) => saveAddress(library, { url, now: Date.now() }), said);
    },
    retryPictures({ address }) {
      void change((library) => retryPictures(library, address), { text: t.picturesAskedFor });
    },
  };
}

/** Undone, the story has its own place again. */
function markRead(opening: Promise<Library>, address: string, isRead: boolean): Promise<void> {
  return onStorage(async () => {
    const undo = await changeStories(await opening, [address], ({ place, ...marks }) => ({
      ...marks,
      ...(isRead && place && { place }),
      progress: isRead ? 1 : 0,
    }));
    showToast({
      text: isRead ? pinWords().markedRead : pinWords().markedUnread,
      action: { label: t.undo, run: () => void onStorage(undo) },
    });
  });
}

async function share(story: Story): Promise<void> {
  const outcome = await shareStory({ title: story.title, url: story.url });
  if (outcome === "copied") showToast({ text: t.linkCopied });
  if (outcome === "unavailable") showToast({ text: t.linkNotCopied });
}
