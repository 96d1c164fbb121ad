import type { ComponentChildren } from "preact";
import styles from "./Steps.module.css";

interface Props {
  /** Whose steps; absent when the heading above says it. */
  title?: string;
  steps: string[];
  /** What the screen looks like there. */
  children?: ComponentChildren;
}

/** What to do, one thing after the other, with a small picture of where. */
export function Steps({ title, steps, children }: Props) {
  return (
    <div class={styles.steps}>
      {title !== undefined && <h3>{title}</h3>}
      <div class={styles.columns}>
        {children}
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
