import { Icon } from "#app/ui/Icon.tsx";
import styles from "./fields.module.css";
import { FormPart } from "./FormPart.tsx";
import { clampMinutes, leastMinutes, mostMinutes } from "./trip-form.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  minutes: number;
  onChange: (minutes: number) => void;
}

const step = 5;

/** How long the reader reads on the way: a slider, and two buttons for who wants it exact. */
export function MinutesField({ minutes, onChange }: Props) {
  const words = tripWords();
  const set = (value: number) => onChange(clampMinutes(value));
  return (
    <FormPart title={words.howLong}>
      <output class={styles.figure}>{words.minutesValue(minutes)}</output>
      <div class={styles.slider}>
        <button
          type="button"
          aria-label={words.fewerMinutes}
          disabled={minutes <= leastMinutes}
          onClick={() => set(minutes - step)}
        >
          <Icon name="minus" size={22} />
        </button>
        <input
          type="range"
          aria-label={words.howLong}
          aria-valuetext={words.minutesValue(minutes)}
          min={leastMinutes}
          max={mostMinutes}
          step={step}
          value={minutes}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          aria-label={words.moreMinutes}
          disabled={minutes >= mostMinutes}
          onClick={() => set(minutes + step)}
        >
          <Icon name="plus" size={22} />
        </button>
      </div>
    </FormPart>
  );
}
