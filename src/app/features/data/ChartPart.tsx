import { useSignal } from "@preact/signals";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import type { DaySpending } from "#library/meter.ts";
import styles from "./ChartPart.module.css";
import { dataWords } from "./data-words.ts";
import { DayChart, inWords } from "./DayChart.tsx";
import { DayTable } from "./DayTable.tsx";
import { kindsOf } from "./kinds.ts";
import { sizeOf } from "./numbers.ts";

interface Props {
  days: readonly DaySpending[];
}

/** The last days as bars, the one that is looked at in words, and all of them as a table. */
export function ChartPart({ days }: Props) {
  const chosen = useSignal(days.length - 1);
  const words = dataWords();
  if (days.every(({ bytes }) => bytes === 0)) {
    return (
      <SettingsCard title={words.lastDays}>
        <div class={styles.empty}>
          <h3>{words.emptyTitle}</h3>
          <p>{words.emptyText}</p>
        </div>
      </SettingsCard>
    );
  }
  return (
    <SettingsCard title={words.lastDays}>
      <div class={styles.chart}>
        <DayChart
          days={days}
          chosen={chosen.value}
          onChoose={(index) => {
            chosen.value = index;
          }}
        />
        <ChosenDay day={days[chosen.value]} />
      </div>
      <details class={styles.table}>
        <summary>{words.asTable}</summary>
        <DayTable days={days} />
      </details>
    </SettingsCard>
  );
}

function ChosenDay({ day }: { day: DaySpending | undefined }) {
  if (day === undefined) return null;
  const words = dataWords();
  const parts = kindsOf(day).map((kind) => `${words.kinds[kind]} ${sizeOf(day.byKind[kind])}`);
  if (day.headerBytes > 0) parts.push(words.ofWhichEstimate(sizeOf(day.headerBytes)));
  return (
    <p class={styles.day}>
      <b>{inWords(day)}</b>
      <span>{parts.join(", ")}</span>
    </p>
  );
}
