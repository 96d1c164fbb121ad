import { screens } from "#app/ui/addresses.ts";
import { failureHelp } from "#app/ui/failure-words.ts";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import { StoryRow } from "#app/ui/StoryRow.tsx";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import styles from "./FailedShelf.module.css";

interface Props {
  stories: Story[];
  /** All that failed; `stories` are the newest of them. */
  count: number;
  openAddress?: string | undefined;
}

/** What waiting cannot bring: why, and what the reader can do. */
export default function FailedShelf({ stories, count, openAddress }: Props) {
  const all = count > stories.length && (
    <a href={`${screens.library}?show=failed`}>{t.storyCount(count)}</a>
  );
  return (
    <section>
      <SectionTitle end={all}>{t.shows.failed}</SectionTitle>
      <ul class={styles.list} aria-label={t.shows.failed}>
        {stories.map((story) => (
          <StoryRow key={story.address} story={story} isOpen={story.address === openAddress}>
            {story.state.status === "failed" && (
              <p class={styles.help}>{failureHelp(story.state)}</p>
            )}
          </StoryRow>
        ))}
      </ul>
    </section>
  );
}
