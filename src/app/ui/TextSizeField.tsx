import { useId } from "preact/hooks";
import { t } from "#i18n/more.ts";
import { applyTextSize, textSize, textSizes } from "./theme.ts";
import styles from "./TextSizeField.module.css";

/** The size of the story's text, by slider or step by step. */
export function TextSizeField() {
  const id = useId();
  const size = textSize.value;
  return (
    <div class={styles.field}>
      <div class={styles.top}>
        <label for={id}>{t.textSize}</label>
        <output for={id}>{t.pixels(size)}</output>
      </div>
      <div class={styles.controls}>
        <button type="button" aria-label={t.textSmaller} onClick={() => applyTextSize(size - 1)}>
          <span class={styles.small}>A</span>
        </button>
        <input
          id={id}
          type="range"
          min={textSizes.smallest}
          max={textSizes.largest}
          step={1}
          value={size}
          aria-valuetext={t.pixels(size)}
          onInput={(event) => applyTextSize(event.currentTarget.valueAsNumber)}
        />
        <button type="button" aria-label={t.textLarger} onClick={() => applyTextSize(size + 1)}>
          <span class={styles.large}>A</span>
        </button>
      </div>
    </div>
  );
}
