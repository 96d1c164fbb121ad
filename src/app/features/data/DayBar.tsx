import type { DaySpending } from "#library/meter.ts";
import styles from "./DayBar.module.css";
import { kindsOf } from "./kinds.ts";
import kinds from "./kinds.module.css";

interface Props {
  day: DaySpending;
  /** Of the chart's width, 0 to 1. */
  left: number;
  width: number;
  /** What the chart's full height stands for, bytes. */
  top: number;
  isChosen: boolean;
}

/** Bars never touch, and the smallest can still be seen. */
const gap = 0.24;
const leastPercent = 1.5;

/** One day: its kinds on top of each other, and a ground behind it when it is looked at. */
export function DayBar({ day, left, width, top, isChosen }: Props) {
  const percent = (share: number) => `${100 * share}%`;
  const bar = { x: percent(left + (gap / 2) * width), width: percent(width * (1 - gap)) };
  let below = 0;
  return (
    <g>
      {isChosen && (
        <rect class={styles.ground} x={percent(left)} width={percent(width)} height="100%" rx="4" />
      )}
      <g class={styles.bar}>
        {kindsOf(day).map((kind) => {
          const height = Math.max(leastPercent, (100 * day.byKind[kind]) / top);
          below += height;
          return (
            <rect
              key={kind}
              {...bar}
              class={kinds[kind]}
              y={`${100 - below}%`}
              height={`${height}%`}
              rx="1.5"
              fill="currentcolor"
            />
          );
        })}
      </g>
    </g>
  );
}
