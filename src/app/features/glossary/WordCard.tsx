import { readPath } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import type { WordEntry } from "./glossary-model.ts";
import { glossaryWords } from "./glossary-words.ts";
import styles from "./WordCard.module.css";

interface Props {
  entry: WordEntry;
  onEdit: () => void;
}

/** One word: what it means, and where it was met. */
export function WordCard({ entry: { word, title }, onEdit }: Props) {
  const words = glossaryWords();
  const find = encodeURIComponent(word.word);
  return (
    <li class={styles.card}>
      <div>
        <b lang={word.language} dir="auto">
          {word.word}
        </b>
        <p dir="auto" class={word.meaning === undefined ? styles.none : ""}>
          {word.meaning ?? words.noMeaning}
        </p>
        {word.sentence !== undefined && (
          <blockquote lang={word.language} dir="auto">
            {word.sentence}
          </blockquote>
        )}
        {word.address !== undefined && title !== undefined && (
          <a href={`${readPath(word.address)}&find=${find}`}>{words.from(title)}</a>
        )}
      </div>
      <IconButton label={`${words.edit} ${word.word}`} onClick={onEdit}>
        <Icon name="edit" size={20} />
      </IconButton>
    </li>
  );
}
