import { pastePath } from "#app/ui/further-paths.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import { appWords } from "./app-words.ts";
import type { Note } from "./completeness.ts";
import styles from "./CompletenessNote.module.css";

interface Props {
  story: Story;
  note: Note;
}

/** The one note over a story: whole, or what it lacks with the next step. */
export function CompletenessNote({ story, note }: Props) {
  return (
    <div class={`${styles.note} ${styles[note.tone] ?? ""}`} {...appWords()}>
      <Icon name={note.tone === "whole" ? "shield" : "warning"} size={18} />
      <p>
        {note.text}
        {note.detail !== undefined && <span>{note.detail}</span>}
      </p>
      <NextStep story={story} next={note.next} />
    </div>
  );
}

function NextStep({ story, next }: { story: Story; next: Note["next"] }) {
  const actions = useStoryActions();
  switch (next) {
    case "browser":
      return (
        <span class={styles.steps}>
          <a href={story.url} target="_blank" rel="noopener noreferrer">
            {t.openOriginal}
          </a>
          <a href={pastePath(story.address)}>{t.pasteThePage}</a>
        </span>
      );
    case "retry":
      return <RetryButton onClick={() => actions.retry(story)} />;
    case "pictures":
      return <RetryButton onClick={() => actions.retryPictures(story)} />;
    case undefined:
      return null;
  }
}

function RetryButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {t.retry}
    </button>
  );
}
