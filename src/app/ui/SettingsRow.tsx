import type { ComponentChildren } from "preact";
import styles from "./SettingsRow.module.css";

interface Props {
  label: string;
  /** What it is now. */
  value?: string;
  /** What it means, in a sentence. */
  note?: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** One line of a card: a name, how it stands, and at most one thing to do. */
export function SettingsRow({ label, value, note, children }: Props) {
  return (
    <div class={styles.row}>
      <p class={styles.words}>
        <span>{label}</span>
        {value !== undefined && <b>{value}</b>}
        {note !== undefined && <small>{note}</small>}
      </p>
      {children}
    </div>
  );
}
