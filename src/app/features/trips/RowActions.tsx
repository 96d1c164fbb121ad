import { Icon } from "#app/ui/Icon.tsx";
import type { IconName } from "#app/ui/icons.ts";
import styles from "./RowActions.module.css";
import { tripWords } from "./trip-words.ts";

export type RowAction = "up" | "down" | "pin" | "drop";

interface Props {
  title: string;
  isPinned: boolean;
  onAct: (action: RowAction) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What can be done with a story of a pack by hand. */
export function RowActions({ title, isPinned, onAct, onKeyDown }: Props) {
  const words = tripWords();
  const actions: { action: RowAction; icon: IconName; label: string; short: string }[] = [
    { action: "up", icon: "up", label: words.moveUp(title), short: words.up },
    { action: "down", icon: "down", label: words.moveDown(title), short: words.down },
    {
      action: "pin",
      icon: "pin",
      label: isPinned ? words.unpin(title) : words.pin(title),
      short: isPinned ? words.unpinShort : words.pinShort,
    },
    { action: "drop", icon: "close", label: words.drop(title), short: words.dropShort },
  ];
  return (
    <div class={styles.actions}>
      {actions.map(({ action, icon, label, short }) => (
        <button
          key={action}
          type="button"
          data-action={action}
          aria-label={label}
          class={action === "pin" && isPinned ? styles.on : ""}
          onClick={() => onAct(action)}
          onKeyDown={onKeyDown}
        >
          <Icon name={icon} size={18} />
          {short}
        </button>
      ))}
    </div>
  );
}
