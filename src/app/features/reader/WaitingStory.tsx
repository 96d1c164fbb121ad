import { useEffect, useRef } from "preact/hooks";
import { pastePath } from "#app/ui/further-paths.ts";
import { BrowserSteps } from "#app/ui/BrowserSteps.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { t } from "#i18n/more.ts";
import { hasOriginal } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import { Feeds } from "./Feeds.tsx";
import type { ReaderView } from "./read-view.ts";
import headStyles from "./StoryHead.module.css";
import { type Wait, waitOf } from "./waiting.ts";
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
        <span class={`${styles.icon} ${wait.best === undefined ? styles.turning : ""}`}>
          <Icon name={wait.icon} size={26} />
        </span>
        <h2>{wait.title}</h2>
        <p>{wait.text}</p>
        <NextSteps story={story} wait={wait} />
        {wait.canPaste && (
          <details class={styles.how}>
            <summary>{t.fromBrowser}</summary>
            <BrowserSteps />
          </details>
        )}
        <Feeds feeds={wait.feeds ?? []} />
      </section>
    </>
  );
}

interface NextProps {
  story: Story;
  wait: Wait;
}

/** What helps most comes first. */
function NextSteps({ story, wait: { best, canPaste, retryLabel } }: NextProps) {
  const actions = useStoryActions();
  const kind = (step: Wait["best"]) => (step === best ? "primary" : "plain");
  const retry = best !== undefined && (
    <Button key="retry" kind={kind("retry")} icon="retry" onClick={() => actions.retry(story)}>
      {retryLabel ?? t.retry}
    </Button>
  );
  const original = hasOriginal(story) && (
    <Button key="original" kind={kind("original")} icon="open" href={story.url} outside>
      {t.openOriginal}
    </Button>
  );
  const paste = canPaste && (
    <Button key="paste" icon="paste" href={pastePath(story.address)}>
      {t.pasteThePage}
    </Button>
  );
  return (
    <div class={styles.actions}>
      {best === "original" ? [original, paste, retry] : [retry, original, paste]}
      <Button kind="danger" icon="trash" onClick={() => actions.remove(story)}>
        {t.remove}
      </Button>
    </div>
  );
}
