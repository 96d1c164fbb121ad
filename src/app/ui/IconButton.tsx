import type { ComponentChildren } from "preact";
import styles from "./IconButton.module.css";

interface Props {
  /** The drawing. */
  children: ComponentChildren;
  /** What it does, for those who do not see the drawing. */
  label: string;
  onClick: () => void;
}

export function IconButton({ children, label, onClick }: Props) {
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={label}
      title={label}
      onClick={(event) => {
        // Buttons stand inside rows that are links.
        event.preventDefault();
        onClick();
      }}
    >
      {children}
    </button>
  );
}
