import { Button } from "#app/ui/Button.tsx";
import { StoryList } from "#app/ui/StoryList.tsx";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { t } from "#i18n/more.ts";
import { hasOriginal } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import styles from "./StoryEnd.module.css";

interface Props {
  story: Story;
  /** What to read next; undefined when nothing is unread. */
  next: Story | undefined;
}

/** After the last line: put the story away, see the original, or read on. */
export function StoryEnd({ story, next }: Props) {
  const actions = useStoryActions();
  const isArchived = story.archivedAt !== undefined;
  return (
    <section class={styles.end} aria-label={t.endOfStory}>
      <div class={styles.actions}>
        <Button
          kind={isArchived ? "plain" : "primary"}
          icon="archive"
          onClick={() => actions.setArchived(story, !isArchived)}
        >
          {isArchived ? t.unarchive : t.archive}
        </Button>
        {hasOriginal(story) && (
          <Button icon="open" href={story.url} outside>
            {t.openOriginal}
          </Button>
        )}
      </div>
      {next !== undefined && (
        <>
          <SectionTitle>{t.nextStory}</SectionTitle>
          <div class={styles.next}>
            <StoryList stories={[next]} label={t.nextStory} />
          </div>
        </>
      )}
    </section>
  );
}
