import type { ComponentChildren } from "preact";
import styles from "./Topic.module.css";

interface Props {
  /** The fragment of its address. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One question of the help screen, with an address of its own. */
export function Topic({ id, title, children }: Props) {
  return (
    <section id={id} class={styles.topic} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
