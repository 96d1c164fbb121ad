import { useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Field } from "#app/ui/Field.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import type { GlossaryWord } from "#story/glossary.ts";
import { glossaryWords } from "./glossary-words.ts";

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
      <form onSubmit={save}>
        <Field label={words.word}>
          {(id) => (
            <input
              id={id}
              ref={name}
              required
              // Blanks alone are no word.
              pattern=".*\S.*"
              maxLength={200}
              dir="auto"
              defaultValue={word?.word ?? ""}
            />
          )}
        </Field>
        <Field label={words.meaning}>
          {(id) => (
            <textarea
              id={id}
              ref={meaning}
              rows={3}
              dir="auto"
              defaultValue={word?.meaning ?? ""}
            />
          )}
        </Field>
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
