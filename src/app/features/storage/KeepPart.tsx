import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { dayInWords } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import type { Keeping } from "#library/keep-rule.ts";
import type { KeepRule } from "#story/keeping.ts";
import styles from "./KeepPart.module.css";
import { LimitField } from "./LimitField.tsx";
import { countsInWords } from "./removals-in-words.ts";
import { storageWords } from "./storage-words.ts";

interface Props {
  keeping: Keeping;
  onChange: (change: { rule?: KeepRule; isAutomatic?: boolean }) => void;
}

const storyLimits = [50, 100, 200, 500, 1000];
const dayLimits = [7, 30, 90, 180, 365];
const byteLimits = [10, 25, 50, 100, 250, 500].map((megabytes) => megabytes * 1_000_000);

/** How much the reader wants to keep, what goes first, and what never does. */
export function KeepPart({ keeping, onChange }: Props) {
  const words = storageWords();
  const { rule, isAutomatic, last } = keeping;
  const limit = (name: keyof KeepRule) => (value: number | undefined) => {
    const { [name]: _before, ...rest } = rule;
    onChange({ rule: value === undefined ? rest : { ...rest, [name]: value } });
  };
  return (
    <SettingsCard title={words.keepTitle}>
      <LimitField
        label={words.keepStories}
        value={rule.stories}
        choices={storyLimits}
        inWords={t.storyCount}
        onChange={limit("stories")}
      />
      <LimitField
        label={words.keepDays}
        value={rule.days}
        choices={dayLimits}
        inWords={words.days}
        onChange={limit("days")}
      />
      <LimitField
        label={words.keepBytes}
        value={rule.bytes}
        choices={byteLimits}
        inWords={t.kilobytes}
        onChange={limit("bytes")}
      />
      <label class={styles.switch}>
        <span>
          {words.automatic}
          <small>{words.automaticNote}</small>
          {last !== undefined && (
            <small>{words.lastRun(dayInWords(last.at), countsInWords(last))}</small>
          )}
        </span>
        <input
          type="checkbox"
          checked={isAutomatic}
          onChange={({ currentTarget }) => onChange({ isAutomatic: currentTarget.checked })}
        />
      </label>
      <div class={styles.order}>
        <p>{words.keepOrder}</p>
        <p>{words.keepNever}</p>
      </div>
    </SettingsCard>
  );
}
