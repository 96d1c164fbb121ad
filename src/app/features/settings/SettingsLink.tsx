import { Icon } from "#app/ui/Icon.tsx";
import styles from "./SettingsLink.module.css";

interface Props {
  href: string;
  label: string;
  /** What is there, in a sentence. */
  note?: string;
}

/** The way to a screen of its own. */
export function SettingsLink({ href, label, note }: Props) {
  return (
    <a class={styles.link} href={href}>
      <span>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
      <span class={styles.on}>
        <Icon name="back" size={20} />
      </span>
    </a>
  );
}
