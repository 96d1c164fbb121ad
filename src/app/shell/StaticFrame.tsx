import type { ComponentChildren } from "preact";
import styles from "./Frame.module.css";
import { NavBar } from "./NavBar.tsx";

interface Props {
  children: ComponentChildren;
}

/** The frame around Home where no code runs yet; the width alone decides on one pane or two. */
export function StaticFrame({ children }: Props) {
  return (
    <div class={styles.frame} data-view="list">
      <NavBar path="/" />
      <main class={styles.panes}>
        <div class={styles.list}>{children}</div>
      </main>
    </div>
  );
}
