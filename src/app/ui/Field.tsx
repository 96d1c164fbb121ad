import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./Field.module.css";

interface Props {
  label: string;
  /** The input or textarea, with the id that the label points to. */
  children: (id: string) => ComponentChildren;
}

/** A place to write, below what it is for. */
export function Field({ label, children }: Props) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}
