import { Sheet } from "#app/ui/Sheet.tsx";
import styles from "./KeysSheet.module.css";
import { sortWords } from "./sort-words.ts";

interface Props {
  onClose: () => void;
}

/** Every key of the library, of a story and of the player, and what it does. */
export default function KeysSheet({ onClose }: Props) {
  const words = sortWords();
  return (
    <Sheet title={words.keys} onClose={onClose}>
      {Object.values(words.keyGroups).map(({ title, keys }) => (
        <section key={title} class={styles.group}>
          <h3>{title}</h3>
          <dl class={styles.keys}>
            {Object.entries(keys).map(([key, name]) => (
              <div key={key}>
                <dt>
                  {key.split(" ").map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
