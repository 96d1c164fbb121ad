import type { ComponentChildren } from "preact";
import styles from "./SectionTitle.module.css";

interface Props {
  children: ComponentChildren;
  /** Stands at the end of the line: a count, or a way on. */
  end?: ComponentChildren;
}

/** The small heading over a part of a screen. */
export function SectionTitle({ children, end }: Props) {
  return (
    <div class={styles.line}>
      <h2>{children}</h2>
      {end}
    </div>
  );
}
