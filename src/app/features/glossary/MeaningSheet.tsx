import { Button } from "#app/ui/Button.tsx";
import { further } from "#app/ui/further-paths.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import type { GlossaryWord } from "#story/glossary.ts";
import { glossaryWords } from "./glossary-words.ts";
import styles from "./MeaningSheet.module.css";

interface Props {
  word: GlossaryWord;
  onClose: () => void;
}

/** What a word means, over the story it stands in. */
export function MeaningSheet({ word, onClose }: Props) {
  const words = glossaryWords();
  return (
    <Sheet title={word.word} onClose={onClose}>
      <div class={styles.meaning}>
        <p dir="auto">{word.meaning ?? words.noMeaning}</p>
        {word.sentence !== undefined && (
          <blockquote lang={word.language} dir="auto">
            {word.sentence}
          </blockquote>
        )}
        <Button icon="book" href={further.glossary}>
          {words.all}
        </Button>
      </div>
    </Sheet>
  );
}
