import { Icon } from "#app/ui/Icon.tsx";
import styles from "./Problem.module.css";

interface Props {
  id: string;
  children: string;
}

/** What has to be put right, beside where it is. */
export function Problem({ id, children }: Props) {
  return (
    <p id={id} class={styles.problem} role="alert">
      <Icon name="warning" size={16} />
      {children}
    </p>
  );
}
