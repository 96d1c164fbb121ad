import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { SettingsRow } from "#app/ui/SettingsRow.tsx";
import type { Meter } from "#library/meter.ts";
import { Comparison } from "./Comparison.tsx";
import { dataWords } from "./data-words.ts";
import { KindBar } from "./KindBar.tsx";
import styles from "./MeterPart.module.css";
import { moneyInWords, sizeOf } from "./numbers.ts";

interface Props {
  meter: Meter;
}

/** What this month and today have cost, of what it is made, and what the originals would have. */
export function MeterPart({ meter }: Props) {
  const { month, today } = meter;
  const words = dataWords();
  return (
    <SettingsCard title={words.thisMonth}>
      <div class={styles.sum}>
        <p>
          <strong>{sizeOf(month.bytes)}</strong>
          <Cost bytes={month.bytes} meter={meter} />
        </p>
        {month.bytes === 0 ? <p class={styles.note}>{words.nothingYet}</p> : <KindBar of={month} />}
      </div>
      <SettingsRow label={words.today} value={sizeOf(today.bytes)} />
      {month.originalBytes > 0 && <Comparison month={month} />}
      {month.headerBytes > 0 && (
        <p class={styles.estimate}>{words.estimate(sizeOf(month.headerBytes))}</p>
      )}
    </SettingsCard>
  );
}

function Cost({ bytes, meter: { rule } }: Props & { bytes: number }) {
  const money = bytes === 0 ? undefined : moneyInWords(bytes, rule);
  return money === undefined ? null : <span>{money}</span>;
}
