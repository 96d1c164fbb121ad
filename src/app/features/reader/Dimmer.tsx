import styles from "./Dimmer.module.css";
import { readingStyle } from "./reading-style.ts";

/** Takes light from the whole screen while a story is read; taps go through it. */
export function Dimmer() {
  const { brightness } = readingStyle.value;
  if (brightness === 100) return null;
  return <div class={styles.dim} aria-hidden="true" />;
}
