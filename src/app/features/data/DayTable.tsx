import type { DaySpending } from "#library/meter.ts";
import { dataWords } from "./data-words.ts";
import styles from "./DayTable.module.css";
import { kindsOf } from "./kinds.ts";
import { dayInWords, sizeOf } from "./numbers.ts";

interface Props {
  days: readonly DaySpending[];
}

/** The chart for those who read rather than look: the days that cost something, the newest first. */
export function DayTable({ days }: Props) {
  const words = dataWords();
  const spent = days.filter(({ bytes }) => bytes > 0).toReversed();
  const kinds = kindsOf(merge(spent));
  return (
    // A wide table scrolls by itself.
    <div class={styles.scroll}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.total}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {words.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spent.map((day) => (
            <tr key={day.day}>
              <th scope="row">{dayInWords(day.day)}</th>
              <td>{sizeOf(day.bytes)}</td>
              {kinds.map((kind) => (
                <td key={kind}>{sizeOf(day.byKind[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function merge(days: readonly DaySpending[]): Pick<DaySpending, "byKind"> {
  const byKind = { app: 0, story: 0, picture: 0, price: 0, feed: 0 };
  for (const day of days) for (const kind of kindsOf(day)) byKind[kind] += day.byKind[kind];
  return { byKind };
}
