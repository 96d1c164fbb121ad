import type { StoryActions } from "#app/ui/story-actions.ts";
import { showToast } from "#app/ui/toast.ts";
import { showStorageTrouble } from "#app/ui/trouble.ts";
import { t } from "#i18n/more.ts";
import { deleteStory, restoreStory } from "#library/deletion.ts";
import type { Library } from "#library/library.ts";
import { saveAddress, setArchived, setFavourite } from "#library/stories.ts";
import { shareStory } from "#sharing/share-out.ts";
import type { Story } from "#story/story.ts";

/** What can be done with a story, done on the library, said in a toast, and undone from there. */
export function createStoryActions(opening: Promise<Library>): StoryActions {
  /** Runs one change; a storage that fails takes over the screen. */
  async function change(work: (library: Library) => Promise<unknown>): Promise<void> {
    try {
      await work(await opening);
    } catch (error) {
      showStorageTrouble(error);
    }
  }

  function archive({ address }: Story, isArchived: boolean): void {
    void change((library) => setArchived(library, address, isArchived ? Date.now() : undefined));
  }

  return {
    share: (story) => void share(story),
    setArchived(story, isArchived) {
      archive(story, isArchived);
      showToast({
        text: isArchived ? t.archived : t.unarchived,
        action: { label: t.undo, run: () => archive(story, !isArchived) },
      });
    },
    setFavourite({ address }, isFavourite) {
      const at = isFavourite ? Date.now() : undefined;
      void change((library) => setFavourite(library, address, at));
    },
    remove({ address }) {
      void change((library) => deleteStory(library, address, Date.now()));
      showToast({
        text: t.removed,
        action: {
          label: t.undo,
          run: () => void change((library) => restoreStory(library, address)),
        },
      });
    },
    retry({ url }) {
      void change((library) => saveAddress(library, { url, now: Date.now() }));
      showToast({ text: t.queuedAgain });
    },
  };
}

async function share(story: Story): Promise<void> {
  const outcome = await shareStory({ title: story.title, url: story.url });
  if (outcome === "copied") showToast({ text: t.linkCopied });
  if (outcome === "unavailable") showToast({ text: t.linkNotCopied });
}
