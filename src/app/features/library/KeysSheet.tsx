import { Sheet } from "#app/ui/Sheet.tsx";
import styles from "./KeysSheet.module.css";
import { sortWords } from "./sort-words.ts";

interface Props {
  onClose: () => void;
}

/** Every key of the library and what it does. */
export function KeysSheet({ onClose }: Props) {
  const words = sortWords();
  return (
    <Sheet title={words.keys} onClose={onClose}>
      <dl class={styles.keys}>
        {Object.entries(words.keyNames).map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
