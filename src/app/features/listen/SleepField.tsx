import styles from "./ListenSheet.module.css";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";

interface Props {
  listening: Listening;
}

const minutes = [5, 15, 30, 60] as const;

/** When the voice falls silent by itself. */
export function SleepField({ listening }: Props) {
  const words = listenWords();
  const sleep = listening.sleep.chosen.value;
  const chosen = sleep?.kind === "time" ? sleep.minutes : sleep?.kind;
  const options = [
    { value: undefined, label: words.sleepOff, spoken: words.sleepOff },
    ...minutes.map((value) => ({
      value,
      label: words.sleepMinutes(value),
      spoken: words.sleepSpoken(value),
    })),
    { value: "story" as const, label: words.sleepStory, spoken: words.sleepStory },
  ];
  return (
    <fieldset class={styles.field}>
      <legend>{words.sleep}</legend>
      <div class={styles.chips}>
        {options.map(({ value, label, spoken }) => (
          <label key={label}>
            <input
              type="radio"
              name="bekal-sleep"
              class="spoken"
              aria-label={spoken}
              checked={chosen === value}
              onChange={() => listening.sleep.choose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
