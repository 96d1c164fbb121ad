import { useId } from "preact/hooks";
import { applyDarkHours, darkHours } from "#app/ui/theme.ts";
import { displayWords } from "./display-words.ts";
import styles from "./LightField.module.css";
import { readingStyle } from "./reading-style.ts";
import { StyleRange } from "./StyleRange.tsx";

/** A night that suits most, until another is chosen. */
const usualNight = { from: 19, to: 6 };

/** How bright the screen is while reading, and when the colours are dark by the clock. */
export function LightField() {
  const words = displayWords();
  const hours = darkHours.value;
  return (
    <>
      <div>
        <StyleRange name="brightness" said={words.percent(readingStyle.value.brightness / 100)} />
        <p class={styles.note}>{words.brightnessNote}</p>
      </div>
      <div>
        <label class={styles.switch}>
          <span>
            {words.darkHours}
            <small>{words.darkHoursNote}</small>
          </span>
          <input
            type="checkbox"
            role="switch"
            checked={hours !== undefined}
            aria-checked={hours !== undefined}
            onChange={({ currentTarget }) =>
              applyDarkHours(currentTarget.checked ? usualNight : undefined)
            }
          />
        </label>
        {hours !== undefined && (
          <div class={styles.hours}>
            <HourField
              label={words.from}
              hour={hours.from}
              onChange={(from) => applyDarkHours({ ...hours, from })}
            />
            <HourField
              label={words.to}
              hour={hours.to}
              onChange={(to) => applyDarkHours({ ...hours, to })}
            />
          </div>
        )}
      </div>
    </>
  );
}

interface HourProps {
  label: string;
  hour: number;
  onChange: (hour: number) => void;
}

function HourField({ label, hour, onChange }: HourProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={hour}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {Array.from({ length: 24 }, (_none, each) => (
          <option key={each} value={each} selected={each === hour}>
            {displayWords().hour(each)}
          </option>
        ))}
      </select>
    </p>
  );
}
