import { Button } from "#app/ui/Button.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import type { ReadingStore } from "#library/reading-days.ts";
import styles from "./ChoicePart.module.css";
import type { OpenStatistics } from "./statistics-model.ts";
import { statisticsWords } from "./statistics-words.ts";

interface Props {
  model: OpenStatistics;
  store: ReadingStore;
}

/** Whether anything is counted, and the way to be rid of what was. */
export function ChoicePart({ model, store }: Props) {
  const words = statisticsWords();
  return (
    <SettingsCard title={words.choice}>
      <label class={styles.switch}>
        <span>
          {words.counting}
          <small>
            {words.privacy} {words.countingNote}
          </small>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={store.isCounting}
          aria-checked={store.isCounting}
          onChange={({ currentTarget }) => void model.switchCounting(currentTarget.checked)}
        />
      </label>
      {store.days.length > 0 && (
        <div class={styles.clear}>
          <p>{words.clearNote}</p>
          <Button kind="danger" icon="trash" onClick={() => void model.clear()}>
            {words.clear}
          </Button>
        </div>
      )}
    </SettingsCard>
  );
}
