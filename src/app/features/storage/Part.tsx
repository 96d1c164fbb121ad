import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./Part.module.css";

interface Props {
  title: string;
  /** Beside the title: what it is now, or in which order. */
  end?: string;
  children: ComponentChildren;
}

/** One part of the screen: its name, and a card with what belongs to it. */
export function Part({ title, end, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class={styles.line}>
        <h2 id={id}>{title}</h2>
        {end !== undefined && <span>{end}</span>}
      </div>
      <div class={styles.card}>{children}</div>
    </section>
  );
}
