import { Button } from "#app/ui/Button.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { removedWords } from "./removed-words.ts";
import styles from "./EmptySheet.module.css";

interface Props {
  /** How many stories would go for good. */
  count: number;
  onEmpty: () => void;
  onClose: () => void;
}

/** Asks before the one thing here that cannot be taken back. */
export function EmptySheet({ count, onEmpty, onClose }: Props) {
  const words = removedWords();
  return (
    <Sheet title={words.emptyTitle} onClose={onClose}>
      <p>{words.emptyText(count)}</p>
      <div class={styles.buttons}>
        <Button onClick={onClose}>{words.keep}</Button>
        <Button
          kind="danger"
          icon="trash"
          onClick={() => {
            onClose();
            onEmpty();
          }}
        >
          {words.emptyNow}
        </Button>
      </div>
    </Sheet>
  );
}
