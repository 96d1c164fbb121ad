import styles from "./drawings.module.css";

/** A browser window with the install sign at the end of its address box. */
export function ComputerDrawing() {
  return (
    <svg class={styles.drawing} width="128" height="88" viewBox="0 0 128 88" aria-hidden="true">
      <rect class={styles.body} x="2" y="2" width="124" height="84" rx="10" />
      <rect class={styles.bar} x="12" y="12" width="104" height="14" rx="7" />
      <circle class={styles.spot} cx="105" cy="19" r="9" />
      <path class={styles.mark} d="M105 14v7M102 18.500l3 3 3-3M101 24h8" stroke-width="1.6" />
      <rect class={styles.sheet} x="68" y="32" width="50" height="34" rx="6" />
      <path class={styles.text} d="M76 42h28M14 42h40M14 54h34" />
      <path class={styles.chosen} d="M76 55h22" />
    </svg>
  );
}
