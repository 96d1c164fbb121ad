import type { DaySpending } from "#library/meter.ts";
import { roundUp } from "./chart-scale.ts";
import { dataWords } from "./data-words.ts";
import styles from "./DayChart.module.css";
import { DayBar } from "./DayBar.tsx";
import kinds from "./kinds.module.css";
import { dayInWords, sizeOf } from "./numbers.ts";

interface Props {
  days: readonly DaySpending[];
  /** Which day is looked at. */
  chosen: number;
  onChoose: (index: number) => void;
}

/**
 * A bar for each day, stacked by kind. A slider lies over it: so a finger, the arrow keys and a screen
 * reader go through the days, each in the way that is theirs.
 */
export function DayChart({ days, chosen, onChoose }: Props) {
  const top = roundUp(Math.max(...days.map(({ bytes }) => bytes)));
  const [first, last] = [days.at(0), days.at(-1)];
  return (
    <div class={styles.chart} style={{ "--days": days.length }}>
      <div class={styles.scale} aria-hidden="true">
        <span>{sizeOf(top)}</span>
        <span>{sizeOf(top / 2)}</span>
      </div>
      <svg class={kinds.colours} aria-hidden="true">
        {days.map((day, index) => (
          <DayBar
            key={day.day}
            day={day}
            left={index / days.length}
            width={1 / days.length}
            top={top}
            isChosen={index === chosen}
          />
        ))}
      </svg>
      <input
        type="range"
        min={0}
        max={days.length - 1}
        value={chosen}
        aria-label={dataWords().chart}
        aria-valuetext={inWords(days[chosen])}
        onInput={({ currentTarget }) => onChoose(currentTarget.valueAsNumber)}
      />
      <div class={styles.dates} aria-hidden="true">
        <span>{first && dayInWords(first.day)}</span>
        <span>{last && dayInWords(last.day)}</span>
      </div>
    </div>
  );
}

/** A day and what it cost. */
export function inWords(day: DaySpending | undefined): string {
  const words = dataWords();
  if (day === undefined) return "";
  const name = dayInWords(day.day);
  return day.bytes === 0 ? words.dayNothing(name) : words.dayWords(name, sizeOf(day.bytes));
}
