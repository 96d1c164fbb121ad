import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./RangeField.module.css";

interface Props {
  label: string;
  /** What is chosen, in words. */
  said: string;
  value: number;
  range: { min: number; max: number; step: number };
  /** What the buttons at the two ends do, and how they are drawn. */
  less: { label: string; drawing: ComponentChildren };
  more: { label: string; drawing: ComponentChildren };
  onChange: (value: number) => void;
}

/** A measure chosen by slider or step by step. */
export function RangeField({ label, said, value, range, less, more, onChange }: Props) {
  const id = useId();
  const step = (by: number) => {
    const next = Math.round((value + by * range.step) / range.step) * range.step;
    onChange(Number(Math.min(range.max, Math.max(range.min, next)).toFixed(2)));
  };
  return (
    <div class={styles.field}>
      <div class={styles.top}>
        <label for={id}>{label}</label>
        <output for={id}>{said}</output>
      </div>
      <div class={styles.controls}>
        <button type="button" aria-label={less.label} onClick={() => step(-1)}>
          {less.drawing}
        </button>
        <input
          id={id}
          type="range"
          {...range}
          value={value}
          aria-valuetext={said}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <button type="button" aria-label={more.label} onClick={() => step(1)}>
          {more.drawing}
        </button>
      </div>
    </div>
  );
}
