import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { pasteWords } from "./paste-words.ts";
import styles from "./PasteBox.module.css";
import { canReadClipboard, isNothing, type Pasted, readClipboard, readTransfer } from "./pasted.ts";

interface Props {
  onGive: (pasted: Pasted) => void;
}

/** A box for a whole page or a text: what is pasted is read at once, what is typed after a tap. */
export function PasteBox({ onGive }: Props) {
  const said = pasteWords();
  const text = useSignal("");
  const note = useSignal("");
  const ids = { box: useId(), hint: useId() };

  async function paste(): Promise<void> {
    const pasted = await readClipboard();
    if (pasted === undefined) note.value = t.clipboardRefused;
    else if (isNothing(pasted)) note.value = said.pasteNothing;
    else onGive(pasted);
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onGive({ text: text.value });
      }}
    >
      <label for={ids.box}>{said.pasteLabel}</label>
      <textarea
        id={ids.box}
        rows={4}
        placeholder={said.pastePlaceholder}
        aria-describedby={ids.hint}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onPaste={(event) => {
          const pasted = readTransfer(event.clipboardData);
          if (isNothing(pasted)) return;
          // The box would keep the words alone: what the page looks like tells what its story is.
          event.preventDefault();
          onGive(pasted);
        }}
      />
      <p id={ids.hint} class={styles.hint} aria-live="polite">
        {note.value || said.pasteHint}
      </p>
      <div class={styles.actions}>
        {canReadClipboard() && (
          <Button kind="primary" icon="paste" onClick={() => void paste()}>
            {t.fromClipboard}
          </Button>
        )}
        {text.value.trim() !== "" && <Button submit>{said.readIt}</Button>}
      </div>
    </form>
  );
}
