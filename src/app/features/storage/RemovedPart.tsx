import { useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import type { Removed } from "#library/removed.ts";
import { Part } from "./Part.tsx";
import styles from "./RemovedPart.module.css";
import { dayInWords, storageWords } from "./storage-words.ts";

interface Props {
  removed: readonly Removed[];
  onRestore: (removed: Removed) => void;
}

const dayMs = 86_400_000;
const shownFirst = 4;

/** What was removed in the last 30 days, and the way back. */
export function RemovedPart({ removed, onRestore }: Props) {
  const words = storageWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? removed : removed.slice(0, shownFirst);
  return (
    <Part title={words.removedTitle}>
      <p class={styles.note}>{removed.length === 0 ? words.removedNone : words.removedNote}</p>
      <ul class={styles.list}>
        {shown.map((one) => (
          <li key={one.story.address}>
            <p>
              <span dir="auto">{one.story.title}</span>
              <small>{whenInWords(one)}</small>
            </p>
            <Button label={words.restoreStory(one.story.title)} onClick={() => onRestore(one)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < removed.length && (
        <div class={styles.more}>
          <Button onClick={() => setWhole(true)}>
            {words.showAll(removed.length - shown.length)}
          </Button>
        </div>
      )}
    </Part>
  );
}

function whenInWords({ deletedAt, until, isByRule }: Removed): string {
  const words = storageWords();
  const day = dayInWords(deletedAt);
  const left = Math.min(30, Math.max(0, Math.ceil((until - Date.now()) / dayMs)));
  return `${isByRule ? words.removedByRule(day) : words.removedOn(day)}, ${words.daysLeft(left)}`;
}
