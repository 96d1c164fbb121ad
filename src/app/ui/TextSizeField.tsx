import { useId } from "preact/hooks";
import { t } from "#i18n/more.ts";
import { applyTextSize, textSize, textSizes } from "./theme.ts";
import styles from "./TextSizeField.module.css";

interface Props {
  /** After the size is on the page and the finger is off the slider: keep it. */
  onChoose: (px: number) => void;
}

/** The size of the story's text, by slider or step by step. */
export function TextSizeField({ onChoose }: Props) {
  const id = useId();
  const size = textSize.value;
  function choose(px: number) {
    applyTextSize(px);
    onChoose(textSize.peek());
  }
  return (
    <div class={styles.field}>
      <div class={styles.top}>
        <label for={id}>{t.textSize}</label>
        <output for={id}>{t.pixels(size)}</output>
      </div>
      <div class={styles.controls}>
        <button type="button" aria-label={t.textSmaller} onClick={() => choose(size - 1)}>
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
          onChange={(event) => choose(event.currentTarget.valueAsNumber)}
        />
        <button type="button" aria-label={t.textLarger} onClick={() => choose(size + 1)}>
          <span class={styles.large}>A</span>
        </button>
      </div>
    </div>
  );
}
