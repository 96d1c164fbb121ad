import styles from "./PackRing.module.css";
import { tripWords } from "./trip-words.ts";

interface Props {
  /** Minutes that can be read without a signal. */
  ready: number;
  wanted: number;
  /** A small one stands in lists, on paper, without words. */
  isSmall?: boolean;
}

const radius = 35;
const round = 2 * Math.PI * radius;

/** Minutes ready of minutes wanted, as a ring that closes. */
export function PackRing({ ready, wanted, isSmall = false }: Props) {
  const words = tripWords();
  const share = wanted > 0 ? Math.min(1, ready / wanted) : 0;
  return (
    <svg
      class={`${styles.ring} ${isSmall ? styles.small : ""}`}
      viewBox="0 0 84 84"
      role="img"
      aria-label={words.ringLabel(ready, wanted)}
    >
      <circle class={styles.track} cx="42" cy="42" r={radius} />
      {share > 0 && (
        <circle
          class={styles.filled}
          cx="42"
          cy="42"
          r={radius}
          stroke-dasharray={`${(share * round).toFixed(1)} ${round.toFixed(1)}`}
          transform="rotate(-90 42 42)"
        />
      )}
      <text class={styles.number} x="42" y={isSmall ? 50 : 43}>
        {ready}
      </text>
      {!isSmall && (
        <text class={styles.unit} x="42" y="57">
          {words.ofMinutes(wanted)}
        </text>
      )}
    </svg>
  );
}
