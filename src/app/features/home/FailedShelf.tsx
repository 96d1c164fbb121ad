import { screens } from "#app/ui/addresses.ts";
import { failureHelp } from "#app/ui/failure-words.ts";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import { StoryRow } from "#app/ui/StoryRow.tsx";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import styles from "./FailedShelf.module.css";
import { type Counted, ShelfCount } from "./ShelfCount.tsx";

interface Props extends Counted {
  /** The newest of all that failed. */
  stories: Story[];
  openAddress?: string | undefined;
}

/** What waiting cannot bring: why, and what the reader can do. */
export default function FailedShelf({ stories, counts, openAddress }: Props) {
  const to = `${screens.library}?show=failed`;
  const all = <ShelfCount counts={counts} shelf="failed" shown={stories.length} to={to} />;
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
