import type { ComponentChildren } from "preact";
import styles from "./EmptyState.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

interface Props {
  icon: IconName;
  title: string;
  text: string;
  /** Nothing else is on the screen: its title is the screen's. */
  isScreen?: boolean;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A place with nothing in it, or that failed: what it is for, and the next step. */
export function EmptyState({ icon, title, text, isScreen = false, children }: Props) {
  return (
    <section class={styles.empty}>
      <span class={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      {isScreen ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{text}</p>
      {children !== undefined && <div class={styles.actions}>{children}</div>}
    </section>
  );
}
