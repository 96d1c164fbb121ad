import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./SettingsCard.module.css";

interface Props {
  title: string;
  /** Beside the title: what it is now, or in which order. */
  end?: string | undefined;
  children: ComponentChildren;
}

/** What belongs together: a name, and a card of rows. */
export function SettingsCard({ title, end, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class={styles.line}>
        <h2 id={id}>{title}</h2>
        {end}
      </div>
      <div class={styles.card}>{children}</div>
    </section>
  );
}
