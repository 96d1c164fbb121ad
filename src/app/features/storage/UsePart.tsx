import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Persistence } from "#library/settings.ts";
import type { StorageFacts } from "./storage-model.ts";
import { storageWords } from "./storage-words.ts";
import styles from "./UsePart.module.css";

interface Props {
  facts: StorageFacts;
  /** True when the browser promised. */
  onAskAgain: () => Promise<boolean>;
}

/** How much room all of it takes, of what kind it is, and whether the browser promised to keep it. */
export function UsePart({ facts, onAskAgain }: Props) {
  const words = storageWords();
  const { kept, usedBytes, persistence } = facts;
  const pictures = sum(kept.stories.map(({ pictureBytes = 0 }) => pictureBytes));
  const texts = sum(kept.stories.map(({ sizeBytes }) => sizeBytes)) - pictures;
  // Where the browser does not tell, or tells late, what the stories weigh is still known.
  const used = Math.max(usedBytes ?? 0, texts + pictures);
  const parts = [
    { name: words.texts, bytes: texts, look: styles.texts },
    { name: words.pictures, bytes: pictures, look: styles.pictures },
    { name: words.appAndRest, bytes: used - texts - pictures, look: styles.rest },
  ].filter(({ bytes }) => bytes > 0);
  return (
    <SettingsCard title={words.usedInAll} end={t.storyCount(kept.stories.length)}>
      <div class={styles.use}>
        <p class={styles.sum}>{t.kilobytes(used)}</p>
        <div class={styles.bar} aria-hidden="true">
          {parts.map(({ name, bytes, look }) => (
            <i key={name} class={look} style={{ flexGrow: bytes }} />
          ))}
        </div>
        <ul class={styles.legend}>
          {parts.map(({ name, bytes, look }) => (
            <li key={name}>
              <i class={look} />
              {name}
              <b>{t.kilobytes(bytes)}</b>
            </li>
          ))}
        </ul>
      </div>
      <BrowserPromise persistence={persistence} onAskAgain={onAskAgain} />
    </SettingsCard>
  );
}

function BrowserPromise({
  persistence,
  onAskAgain,
}: {
  persistence: Persistence;
  onAskAgain: Props["onAskAgain"];
}) {
  async function ask() {
    if (!(await onAskAgain())) showToast({ text: t.stillNotPersisted });
  }
  return (
    <div class={styles.promise}>
      <p>
        <span class={styles.state} data-persistence={persistence}>
          <Icon name={persistence === "persisted" ? "shield" : "warning"} size={18} />
          {t.persistence[persistence]}
        </span>
        <small>{t.persistenceHelp[persistence]}</small>
      </p>
      {persistence !== "persisted" && <Button onClick={() => void ask()}>{t.askAgain}</Button>}
    </div>
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
