import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./SettingsCard.module.css";

interface Props {
  title: string;
  children: ComponentChildren;
}

/** Settings that belong together: a name, and a card of rows. */
export function SettingsCard({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class={styles.title}>
        {title}
      </h2>
      <div class={styles.card}>{children}</div>
    </section>
  );
}
