import type { ComponentChildren } from "preact";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import styles from "./FormPart.module.css";

interface Props {
  title: string;
  /** Beside the title: a short word, or what it is now. */
  end?: string;
  children: ComponentChildren;
}

/** One question of a form: its name, and a card with the answer. */
export function FormPart({ title, end, children }: Props) {
  return (
    <SettingsCard title={title} end={end}>
      <div class={styles.answer}>{children}</div>
    </SettingsCard>
  );
}
