import { Icon } from "#app/ui/Icon.tsx";
import { forgetRecent, listRecent } from "./recent.ts";
import styles from "./SearchStart.module.css";
import { searchWords } from "./search-words.ts";
import { useState } from "preact/hooks";

interface Props {
  onType: (typed: string) => void;
}

/** What stands under an empty box: what was looked for lately, and what can be typed. */
export function SearchStart({ onType }: Props) {
  const words = searchWords();
  const [recent, setRecent] = useState(listRecent);
  return (
    <>
      {recent.length > 0 && (
        <section class={styles.part}>
          <header>
            <h2>{words.recent}</h2>
            <button
              type="button"
              class={styles.forget}
              onClick={() => {
                forgetRecent();
                setRecent([]);
              }}
            >
              {words.forget}
            </button>
          </header>
          <ul>
            {recent.map((typed) => (
              <li key={typed}>
                <button type="button" class={styles.recent} onClick={() => onType(typed)}>
                  <Icon name="clock" size={18} />
                  <span dir="auto">{typed}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class={styles.part}>
        <h2>{words.hintTitle}</h2>
        <p>{words.hintText}</p>
        <h3>{words.tipsTitle}</h3>
        <dl class={styles.tips}>
          {words.tips.map(([typed, meaning]) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
