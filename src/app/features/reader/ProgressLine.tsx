import type { ReadonlySignal } from "@preact/signals";
import styles from "./ProgressLine.module.css";

interface Props {
  /** 0 to 1. */
  progress: ReadonlySignal<number>;
}

/** The thin line over a story: how much has passed. */
export function ProgressLine({ progress }: Props) {
  const share = `${(progress.value * 100).toFixed(1)}%`;
  return (
    <div class={styles.line} aria-hidden="true">
      <i style={{ inlineSize: share }} />
    </div>
  );
}
