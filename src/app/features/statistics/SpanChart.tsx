import type { Span } from "#library/reading-sums.ts";
import { topOf } from "./chart-top.ts";
import { sumInWords, timeInWords } from "./in-words.ts";
import styles from "./SpanChart.module.css";
import { statisticsWords } from "./statistics-words.ts";

interface Props {
  spans: readonly Span[];
  /** Which one is looked at. */
  chosen: number;
  nameOf: (index: number) => string;
  onChoose: (index: number) => void;
}

/**
 * A bar for each span, what was heard on top of what was read. A slider lies over it: so a finger, the
 * arrow keys and a screen reader go through them, each in the way that is theirs.
 */
export function SpanChart({ spans, chosen, nameOf, onChoose }: Props) {
  const words = statisticsWords();
  const top = topOf(Math.max(0, ...spans.map(({ ms, heardMs }) => ms + heardMs)));
  const share = (ms: number) => ({ blockSize: `${(100 * ms) / top}%` });
  const span = spans[chosen];
  return (
    <div class={styles.chart} style={{ "--spans": spans.length }}>
      <div class={styles.scale} aria-hidden="true">
        <span>{timeInWords(top)}</span>
        <span>{timeInWords(top / 2)}</span>
      </div>
      <div class={styles.bars} aria-hidden="true">
        {spans.map(({ from, ms, heardMs }, index) => (
          <div key={from} class={index === chosen ? styles.chosen : ""}>
            {heardMs > 0 && <i class={styles.heard} style={share(heardMs)} />}
            {ms > 0 && <i class={styles.read} style={share(ms)} />}
          </div>
        ))}
      </div>
      <input
        type="range"
        min={0}
        max={spans.length - 1}
        value={chosen}
        aria-label={words.chart}
        aria-valuetext={span === undefined ? "" : `${nameOf(chosen)}. ${sumInWords(span)}`}
        onInput={({ currentTarget }) => onChoose(currentTarget.valueAsNumber)}
      />
      <div class={styles.ends} aria-hidden="true">
        <span>{nameOf(0)}</span>
        <span>{nameOf(spans.length - 1)}</span>
      </div>
      <p class={styles.legend} aria-hidden="true">
        <span>
          <i class={styles.read} /> {words.read}
        </span>
        <span>
          <i class={styles.heard} /> {words.heard}
        </span>
      </p>
    </div>
  );
}
