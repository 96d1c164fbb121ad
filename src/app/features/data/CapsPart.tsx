import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import type { Meter } from "#library/meter.ts";
import styles from "./CapsPart.module.css";
import type { RuleChange } from "./data-model.ts";
import { dataWords } from "./data-words.ts";
import { LimitField } from "./LimitField.tsx";
import { sizeOf } from "./numbers.ts";

interface Props {
  meter: Meter;
  onChange: (change: RuleChange) => void;
}

const megabytes = (count: number) => count * 1_000_000;
const dayChoices = [0.5, 1, 2, 5, 10, 20, 50].map(megabytes);
const monthChoices = [5, 10, 25, 50, 100, 250, 500, 1000].map(megabytes);

/** The most that may be spent in a day and in a month, with what is left of it. */
export function CapsPart({ meter: { rule, budget }, onChange }: Props) {
  const words = dataWords();
  return (
    <SettingsCard title={words.caps}>
      <div>
        <LimitField
          label={words.dayCap}
          value={rule.dayCapBytes}
          choices={dayChoices}
          none={words.noCap}
          onChange={(dayCapBytes) => onChange({ dayCapBytes })}
        />
        <Left cap={rule.dayCapBytes} left={budget.dayLeftBytes} />
      </div>
      <div>
        <LimitField
          label={words.monthCap}
          value={rule.monthCapBytes}
          choices={monthChoices}
          none={words.noCap}
          onChange={(monthCapBytes) => onChange({ monthCapBytes })}
        />
        <Left cap={rule.monthCapBytes} left={budget.monthLeftBytes} />
      </div>
      <p class={styles.note}>{words.capsNote}</p>
    </SettingsCard>
  );
}

/** Less than this fetches no story any more. */
const reachedBytes = 2000;

function Left({ cap, left }: { cap: number | undefined; left: number | undefined }) {
  if (cap === undefined || left === undefined) return null;
  const words = dataWords();
  const isReached = left < reachedBytes;
  return (
    <div class={`${styles.left} ${isReached ? styles.reached : ""}`} aria-live="polite">
      <div class={styles.bar} aria-hidden="true">
        <i style={{ inlineSize: `${100 - (100 * left) / cap}%` }} />
      </div>
      <p>{isReached ? words.reached : words.left(sizeOf(left))}</p>
    </div>
  );
}
