import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./FormPart.module.css";

interface Props {
  title: string;
  /** Beside the title: a short word, or what it is now. */
  end?: string;
  children: ComponentChildren;
}

/** One question of a form: its name, and a card with the answer. */
export function FormPart({ title, end, children }: Props) {
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
