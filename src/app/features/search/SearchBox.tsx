import type { Ref } from "preact";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import styles from "./SearchBox.module.css";
import { searchWords } from "./search-words.ts";

interface Props {
  typed: string;
  field: Ref<HTMLInputElement>;
  onType: (typed: string) => void;
  /** The reader is done with typing. */
  onDone: () => void;
  onLeave: () => void;
}

/** Where the reader types what to look for. */
export function SearchBox({ typed, field, onType, onDone, onLeave }: Props) {
  const words = searchWords();
  return (
    <search class={styles.box}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onDone();
        }}
      >
        <IconButton label={words.back} onClick={onLeave}>
          <Icon name="back" size={22} />
        </IconButton>
        <div class={styles.field}>
          <Icon name="search" size={20} />
          <input
            ref={field}
            type="text"
            role="searchbox"
            inputMode="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="auto"
            aria-label={words.label}
            placeholder={words.placeholder}
            value={typed}
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape" || event.isComposing) return;
              event.preventDefault();
              if (typed === "") onLeave();
              else onType("");
            }}
          />
          {typed !== "" && (
            <IconButton label={words.clear} onClick={() => onType("")}>
              <Icon name="close" size={18} />
            </IconButton>
          )}
        </div>
      </form>
    </search>
  );
}
