import { Icon } from "./Icon.tsx";
import styles from "./IconButton.module.css";
import type { IconName } from "./icons.ts";

interface Props {
  icon: IconName;
  /** What it does, for those who do not see the drawing. */
  label: string;
  onClick: () => void;
  isPressed?: boolean;
}

export function IconButton({ icon, label, onClick, isPressed }: Props) {
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={label}
      title={label}
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
      onClick={(event) => {
        // Buttons stand inside rows that are links.
        event.preventDefault();
        onClick();
      }}
    >
      <Icon name={icon} size={22} />
    </button>
  );
}
