import type { Spending } from "#library/meter.ts";
import styles from "./Comparison.module.css";
import { dataWords } from "./data-words.ts";
import { sizeOf, timesOf } from "./numbers.ts";

interface Props {
  month: Spending;
}

/** What the stories cost beside what their original pages weigh. */
export function Comparison({ month }: Props) {
  const words = dataWords();
  const { originalBytes } = month;
  // The app's own files are no part of the stories.
  const bytes = month.bytes - month.byKind.app;
  const times = timesOf(originalBytes, bytes);
  const share = `${Math.min(100, (100 * bytes) / Math.max(bytes, originalBytes))}%`;
  return (
    <div class={styles.comparison}>
      {times !== undefined && <p class={styles.times}>{words.timesLess(times)}</p>}
      <div class={styles.bars} aria-hidden="true">
        <i style={{ inlineSize: share }} />
        <i />
      </div>
      <p>
        {words.storiesOnly(sizeOf(bytes))} <span>{words.originals(sizeOf(originalBytes))}.</span>
      </p>
    </div>
  );
}
