import { Button } from "#app/ui/Button.tsx";
import { further } from "#app/ui/further-paths.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import styles from "./RemovedPart.module.css";
import { storageWords } from "./storage-words.ts";

interface Props {
  /** How many stories were removed in the last 30 days. */
  count: number;
}

/** What was removed in the last 30 days, and the way to where it can come back. */
export function RemovedPart({ count }: Props) {
  const words = storageWords();
  return (
    <SettingsCard title={words.removedTitle}>
      <div class={styles.removed}>
        <p>{count === 0 ? words.removedNone : words.removedNote}</p>
        {count > 0 && <Button href={further.removed}>{words.showRemoved(count)}</Button>}
      </div>
    </SettingsCard>
  );
}
