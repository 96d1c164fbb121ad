import { queueToHear } from "#app/ui/hearing.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { showToast } from "#app/ui/toast.ts";
import { tagging } from "#app/ui/tagging.ts";
import { t } from "#i18n/more.ts";
import { hasOriginal, isLocalAddress } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import { pinWords } from "./pin-words.ts";

interface Props {
  story: Story;
  onClose: () => void;
}

/** Everything that can be done with a story, from a list or while reading it. */
export default function StoryMenu({ story, onClose }: Props) {
  const actions = useStoryActions();
  const isArchived = story.archivedAt !== undefined;
  const isFavourite = story.favouriteAt !== undefined;
  const isRead = story.shelf === "finished" || story.progress >= 1;
  const isPinned = story.pinnedAt !== undefined;
  const after = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Sheet title={story.title} onClose={onClose}>
      {!isLocalAddress(story.address) && (
        <SheetOption
          icon="share"
          title={t.share}
          note={t.shareNote}
          onClick={after(() => actions.share(story))}
        />
      )}
      <SheetOption
        icon="heart"
        title={isFavourite ? t.unfavourite : t.favourite}
        onClick={after(() => actions.setFavourite(story, !isFavourite))}
      />
      <SheetOption
        icon="tag"
        title={pinWords().tags}
        {...(story.tags.length > 0 ? { note: story.tags.join(", ") } : {})}
        onClick={after(() => {
          tagging.value = [story.address];
        })}
      />
      <PinOption isPinned={isPinned} onClick={after(() => actions.setPinned(story, !isPinned))} />
      {story.hasText && (
        <TextOptions
          isRead={isRead}
          onRead={after(() => actions.setRead(story, !isRead))}
          onListen={after(() => listenLater(story))}
        />
      )}
      <SheetOption
        icon="archive"
        title={isArchived ? t.unarchive : t.archive}
        {...(isArchived ? {} : { note: t.archiveNote })}
        onClick={after(() => actions.setArchived(story, !isArchived))}
      />
      {hasOriginal(story) && (
        <OriginalOptions story={story} onRetry={after(() => actions.retry(story))} />
      )}
      <SheetOption
        icon="trash"
        title={t.remove}
        note={t.removeNote}
        isDanger
        onClick={after(() => actions.remove(story))}
      />
    </Sheet>
  );
}

function PinOption({ isPinned, onClick }: { isPinned: boolean; onClick: () => void }) {
  const { pin, pinNote, unpin } = pinWords();
  return isPinned ? (
    <SheetOption icon="shield" title={unpin} onClick={onClick} />
  ) : (
    <SheetOption icon="shield" title={pin} note={pinNote} onClick={onClick} />
  );
}

interface TextProps {
  isRead: boolean;
  onRead: () => void;
  onListen: () => void;
}

function TextOptions({ isRead, onRead, onListen }: TextProps) {
  const { markRead, markUnread } = pinWords();
  return (
    <>
      <SheetOption icon="check" title={isRead ? markUnread : markRead} onClick={onRead} />
      <SheetOption icon="ear" title={t.listenLater} note={t.listenLaterNote} onClick={onListen} />
    </>
  );
}

function listenLater({ address }: Story): void {
  queueToHear(address);
  showToast({ text: t.listenQueued });
}

interface OriginalProps {
  story: Story;
  onRetry: () => void;
}

function OriginalOptions({ story, onRetry }: OriginalProps) {
  return (
    <>
      <SheetOption
        icon="retry"
        title={story.hasText ? t.refresh : t.retry}
        {...(story.hasText ? { note: t.refreshNote } : {})}
        onClick={onRetry}
      />
      <SheetOption icon="open" title={t.openOriginal} href={story.url} />
    </>
  );
}
