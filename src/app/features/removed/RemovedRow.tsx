import { Button } from "#app/ui/Button.tsx";
import { dayInWords } from "#i18n/locale.ts";
import type { Removed } from "#library/removed.ts";
import { removedWords } from "./removed-words.ts";
import styles from "./RemovedRow.module.css";

interface Props {
  removed: Removed;
  onRestore: () => void;
}

const dayMs = 86_400_000;
const mostDays = 30;

/** A deleted story: when it went, how long it can come back, and what comes back. */
export function RemovedRow({ removed, onRestore }: Props) {
  const words = removedWords();
  const { story } = removed;
  return (
    <li class={styles.row}>
      <p>
        <b lang={story.language} dir="auto">
          {story.title}
        </b>
        <small>{whenInWords(removed)}</small>
      </p>
      <Button label={words.restoreStory(story.title)} onClick={onRestore}>
        {words.restore}
      </Button>
    </li>
  );
}

function whenInWords({ deletedAt, until, isByRule, isLight, story }: Removed): string {
  const words = removedWords();
  const day = dayInWords(deletedAt);
  const left = Math.min(mostDays, Math.max(0, Math.ceil((until - Date.now()) / dayMs)));
  const parts = [isByRule ? words.byRule(day) : words.on(day), words.daysLeft(left)];
  if (isLight && story.pictureCount > 0) parts.push(words.textOnly);
  return parts.join(", ");
}
