import { useId } from "preact/hooks";
import { Icon } from "#app/ui/Icon.tsx";
import styles from "./ListenSheet.module.css";
import { rates } from "./listen-settings.ts";
import { listenWords, rateInWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";

interface Props {
  listening: Listening;
}

/** How fast the voice speaks, by slider or step by step. */
export function RateField({ listening }: Props) {
  const id = useId();
  const words = listenWords();
  const { rate } = listening.settings.value;
  const shown = words.rate(rateInWords(rate));
  return (
    <div class={styles.field}>
      <div class={styles.label}>
        <label for={id}>{words.speed}</label>
        <output for={id}>{shown}</output>
      </div>
      <div class={styles.steps}>
        <button
          type="button"
          aria-label={words.slower}
          onClick={() => listening.setRate(rate - rates.step)}
        >
          <Icon name="minus" size={20} />
        </button>
        <input
          id={id}
          type="range"
          min={rates.slowest}
          max={rates.fastest}
          step={rates.step}
          value={rate}
          aria-valuetext={shown}
          onInput={(event) => listening.setRate(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          aria-label={words.faster}
          onClick={() => listening.setRate(rate + rates.step)}
        >
          <Icon name="plus" size={20} />
        </button>
      </div>
    </div>
  );
}
