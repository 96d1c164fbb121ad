import { useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Field } from "#app/ui/Field.tsx";
import { onStorage } from "#app/ui/on-storage.ts";
import { closeTool } from "#app/ui/story-tool.ts";
import { showToast } from "#app/ui/toast.ts";
import { saveWord } from "#library/glossary.ts";
import type { Library } from "#library/library.ts";
import type { GlossaryWord } from "#story/glossary.ts";
import { highlightsWords } from "./highlights-words.ts";

interface Props {
  library: Promise<Library>;
  /** The word as it stood in its story. */
  word: Omit<GlossaryWord, "id" | "createdAt" | "meaning">;
}

/** Keeps a word in the reader's glossary, with a meaning or without. */
export function KeepWord({ library, word }: Props) {
  const words = highlightsWords();
  const meaning = useRef<HTMLTextAreaElement>(null);
  function keep(event: SubmitEvent): void {
    event.preventDefault();
    const typed = meaning.current?.value.trim() ?? "";
    void keepWord(library, { ...word, ...(typed && { meaning: typed }) });
    closeTool();
  }
  return (
    <form onSubmit={keep}>
      <Field label={words.meaning}>
        {(id) => (
          <textarea
            id={id}
            ref={meaning}
            rows={2}
            dir="auto"
            placeholder={words.meaningPlaceholder}
          />
        )}
      </Field>
      <Button submit icon="book" kind="primary">
        {words.toGlossary}
      </Button>
    </form>
  );
}

function keepWord(
  library: Promise<Library>,
  word: Omit<GlossaryWord, "id" | "createdAt">,
): Promise<void> {
  return onStorage(async () => {
    await saveWord(await library, { ...word, id: crypto.randomUUID(), createdAt: Date.now() });
    showToast({ text: highlightsWords().savedWord(word.word) });
  });
}
