import { storyPath } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { route } from "#app/ui/location.ts";
import { speeds } from "#app/ui/speeds.ts";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { Thumbnail } from "#app/ui/Thumbnail.tsx";
import { hostOf } from "#article/host.ts";
import { t } from "#i18n/more.ts";
import { hasOriginal } from "#story/local-address.ts";
import { minutesLeft } from "#story/reading.ts";
import type { Story } from "#story/story.ts";
import { appWords } from "./app-words.ts";
import { displayWords } from "./display-words.ts";
import styles from "./StoryEnd.module.css";

interface Props {
  story: Story;
  /** What to read next; undefined when nothing is unread. */
  next: Story | undefined;
}

/** After the last line: read on, put the story away, or see the original. */
export function StoryEnd({ story, next }: Props) {
  const actions = useStoryActions();
  const isArchived = story.archivedAt !== undefined;
  const goOn = next !== undefined && !isArchived;
  const archive = () => actions.setArchived(story, !isArchived);
  return (
    <section class={styles.end} aria-label={t.endOfStory} {...appWords()}>
      {next !== undefined && <NextStory story={next} />}
      <div class={styles.actions}>
        {goOn && (
          <Button
            kind="primary"
            icon="archive"
            onClick={() => {
              archive();
              route(storyPath(next));
            }}
          >
            {displayWords().archiveAndNext}
          </Button>
        )}
        {!goOn && (
          <Button kind={isArchived ? "plain" : "primary"} icon="archive" onClick={archive}>
            {isArchived ? t.unarchive : t.archive}
          </Button>
        )}
        {hasOriginal(story) && (
          <Button icon="open" href={story.url} outside>
            {t.openOriginal}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The whole card is one tap. */
function NextStory({ story }: { story: Story }) {
  const facts = [
    story.siteName ?? hostOf(story.address),
    t.minutes(minutesLeft(story, speeds.value)),
  ];
  return (
    <div class={styles.next}>
      <h2>{t.nextStory}</h2>
      <a class={styles.title} href={storyPath(story)} lang={story.language} dir="auto">
        {story.title}
      </a>
      {story.thumbnail !== undefined && (
        <span class={styles.picture}>
          <Thumbnail hash={story.thumbnail} />
        </span>
      )}
      <p>
        <bdi>{facts[0]}</bdi>, {facts[1]}
      </p>
      <span class={styles.arrow}>
        <Icon name="back" size={20} />
      </span>
    </div>
  );
}
