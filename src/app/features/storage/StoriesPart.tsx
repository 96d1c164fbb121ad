import { Button } from "#app/ui/Button.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import styles from "./StoriesPart.module.css";
import { SizeRow } from "./SizeRow.tsx";
import { storageWords } from "./storage-words.ts";

interface Props {
  /** The biggest first. */
  stories: readonly Story[];
  /** True when smaller ones follow. */
  hasMore: boolean;
  onMore: () => void;
  onTakePictures: (story: Story) => void;
  onRemove: (story: Story) => void;
}

/** Each story by its weight, the biggest first, with what can be removed of it. */
export function StoriesPart({ stories, hasMore, onMore, onTakePictures, onRemove }: Props) {
  const words = storageWords();
  const most = stories[0]?.sizeBytes ?? 0;
  return (
    <SettingsCard title={words.perStory} end={words.biggestFirst}>
      <ul class={styles.list}>
        {stories.map((story) => (
          <SizeRow
            key={story.address}
            story={story}
            mostBytes={most}
            onTakePictures={() => onTakePictures(story)}
            onRemove={() => onRemove(story)}
          />
        ))}
      </ul>
      {hasMore && (
        <div class={styles.more}>
          <Button onClick={onMore}>{t.moreStories}</Button>
        </div>
      )}
    </SettingsCard>
  );
}
