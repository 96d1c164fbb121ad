import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { grains } from "#library/reading-sums.ts";
import { spanInWords, sumInWords } from "./in-words.ts";
import { SpanChart } from "./SpanChart.tsx";
import styles from "./SpansPart.module.css";
import { SpanTable } from "./SpanTable.tsx";
import type { OpenStatistics } from "./statistics-model.ts";
import { statisticsWords } from "./statistics-words.ts";

interface Props {
  model: OpenStatistics;
}

/** The last days, weeks or months as bars, the one that is looked at in words, and all as a table. */
export function SpansPart({ model }: Props) {
  const words = statisticsWords();
  const grain = model.grain.value;
  const spans = model.spans.value;
  const last = spans.length - 1;
  const chosen = useSignal<number | undefined>(undefined);
  const at = Math.min(chosen.value ?? last, last);
  const span = spans[at];
  const nameOf = (index: number) => {
    const one = spans[index];
    return one === undefined ? "" : spanInWords(one, grain, index === last);
  };
  return (
    <SettingsCard title={words.over}>
      <div class={styles.chart}>
        <GrainField
          model={model}
          onChoose={() => {
            chosen.value = undefined;
          }}
        />
        <SpanChart
          spans={spans}
          chosen={at}
          nameOf={nameOf}
          onChoose={(index) => {
            chosen.value = index;
          }}
        />
        {span !== undefined && (
          <p class={styles.chosen}>
            <b>{nameOf(at)}</b>
            <span>{sumInWords(span)}</span>
          </p>
        )}
      </div>
      <details class={styles.table}>
        <summary>{words.asTable}</summary>
        <SpanTable spans={spans} nameOf={nameOf} />
      </details>
    </SettingsCard>
  );
}

function GrainField({ model, onChoose }: Props & { onChoose: () => void }) {
  const words = statisticsWords();
  const name = useId();
  return (
    <fieldset class={styles.grains}>
      <legend class="spoken">{words.grain}</legend>
      {grains.map((grain) => (
        <label key={grain}>
          <input
            type="radio"
            class="spoken"
            name={name}
            checked={model.grain.value === grain}
            onChange={() => {
              model.choose(grain);
              onChoose();
            }}
          />
          <span>{words.grains[grain]}</span>
        </label>
      ))}
    </fieldset>
  );
}
