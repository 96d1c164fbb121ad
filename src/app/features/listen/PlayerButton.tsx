import { Drawing } from "#app/ui/Drawing.tsx";
import styles from "./Player.module.css";

interface Props {
  /** Lines on the grid of the icons. */
  path: string;
  label: string;
  isMain?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
}

/** One drawing of the player; not `disabled`, which would throw the focus away. */
export function PlayerButton({ path, label, isMain = false, isDisabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      class={isMain ? styles.main : styles.button}
      aria-label={label}
      title={label}
      aria-disabled={isDisabled}
      onClick={() => {
        if (!isDisabled) onClick();
      }}
    >
      <Drawing path={path} size={isMain ? 28 : 24} />
    </button>
  );
}
