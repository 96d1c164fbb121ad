import { useId, useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import type { GlossaryWord } from "#story/glossary.ts";
import { glossaryWords } from "./glossary-words.ts";
import styles from "./WordSheet.module.css";

interface Props {
  /** Undefined: a new one. */
  word: GlossaryWord | undefined;
  onSave: (word: GlossaryWord) => void;
  onRemove?: () => void;
  onClose: () => void;
}

/** One word of the glossary, to write or to change. */
export function WordSheet({ word, onSave, onRemove, onClose }: Props) {
  const words = glossaryWords();
  const [wordId, meaningId] = [useId(), useId()];
  const [name, meaning] = [useRef<HTMLInputElement>(null), useRef<HTMLTextAreaElement>(null)];
  function save(event: SubmitEvent): void {
    event.preventDefault();
    const written = name.current?.value.trim() ?? "";
    if (written === "") return;
    const { meaning: _before, ...known } = word ?? begin();
    const typed = meaning.current?.value.trim() ?? "";
    onClose();
    onSave({ ...known, word: written, ...(typed && { meaning: typed }) });
  }
  return (
    <Sheet title={word === undefined ? words.add : words.edit} onClose={onClose}>
      <form class={styles.form} onSubmit={save}>
        <label for={wordId}>{words.word}</label>
        <input
          id={wordId}
          ref={name}
          required
          maxLength={200}
          dir="auto"
          defaultValue={word?.word ?? ""}
        />
        <label for={meaningId}>{words.meaning}</label>
        <textarea
          id={meaningId}
          ref={meaning}
          rows={3}
          dir="auto"
          defaultValue={word?.meaning ?? ""}
        />
        <Button submit kind="primary">
          {words.save}
        </Button>
      </form>
      {onRemove !== undefined && (
        <SheetOption icon="trash" title={words.remove} isDanger onClick={onRemove} />
      )}
    </Sheet>
  );
}

function begin(): GlossaryWord {
  return { id: crypto.randomUUID(), word: "", createdAt: Date.now() };
}
