import type { ComponentChildren } from "preact";
import { Mark } from "./Mark.tsx";
import styles from "./Screen.module.css";
import { SignalPill } from "./SignalPill.tsx";

interface Props {
  title: string;
  /** The mark stands beside the title of Home alone. */
  hasMark?: boolean;
  children: ComponentChildren;
}

/** The frame of a screen: its title, whether there is signal, and what it holds. */
export function Screen({ title, hasMark = false, children }: Props) {
  return (
    <div class={styles.screen}>
      <header class={styles.top}>
        <h1 class={styles.title}>
          {hasMark && <Mark />}
          {title}
        </h1>
        <SignalPill />
      </header>
      <div class={styles.content}>{children}</div>
    </div>
  );
}
