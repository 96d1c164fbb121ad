import { useEffect, useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import type { ReaderView } from "./reader-model.ts";
import headStyles from "./StoryHead.module.css";
import { waitOf } from "./waiting.ts";
import styles from "./WaitingStory.module.css";

interface Props {
  view: Extract<ReaderView, { kind: "waiting" | "damaged" }>;
}

/** A story whose text is not here yet: what it waits for, or why it failed, and the next steps. */
export function WaitingStory({ view }: Props) {
  const { story } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, []);
  const wait = waitOf(view);
  return (
    <>
      <h1 ref={title} tabIndex={-1} class={headStyles.title} lang={story.language} dir="auto">
        {story.title}
      </h1>
      <section class={`${styles.card} ${wait.isFailure ? styles.failed : ""}`} aria-live="polite">
        <span class={`${styles.icon} ${wait.icon === "retry" ? styles.turning : ""}`}>
          <Icon name={wait.icon} size={26} />
        </span>
        <h2>{wait.title}</h2>
        <p>{wait.text}</p>
        <NextSteps story={story} isFetching={wait.icon === "retry"} />
      </section>
    </>
  );
}

function NextSteps({ story, isFetching }: { story: Story; isFetching: boolean }) {
  const actions = useStoryActions();
  return (
    <div class={styles.actions}>
      {!isFetching && (
        <Button kind="primary" icon="retry" onClick={() => actions.retry(story)}>
          {t.retry}
        </Button>
      )}
      {!story.isWelcome && (
        <Button icon="open" href={story.url} outside>
          {t.openOriginal}
        </Button>
      )}
      <Button kind="danger" icon="trash" onClick={() => actions.remove(story)}>
        {t.remove}
      </Button>
    </div>
  );
}
