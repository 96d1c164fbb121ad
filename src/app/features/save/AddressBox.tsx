import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { findUrl } from "#article/address.ts";
import { t } from "#i18n/more.ts";
import styles from "./AddressBox.module.css";
import { AddressInput } from "./AddressInput.tsx";
import { canReadClipboard, isPage, type Pasted, readClipboard } from "./pasted.ts";

interface Props {
  /** What the box holds at first. */
  start: string;
  /** What is wrong with what it holds, or why it could not be kept. */
  problem: string | undefined;
  onSave: (text: string) => void;
  onType: () => void;
  /** What was pasted is no address but a page or a text. */
  onGive: (pasted: Pasted) => void;
}

/** The paste box. It takes an address, any text with one in it, and hands on a page. */
export function AddressBox({ start, problem, onSave, onType, onGive }: Props) {
  const text = useSignal(start);
  const clipboardNote = useSignal("");
  const ids = { box: useId(), hint: useId() };

  async function paste(): Promise<void> {
    clipboardNote.value = "";
    const pasted = await readClipboard();
    const url = findUrl(pasted?.text ?? "");
    if (pasted === undefined) clipboardNote.value = t.clipboardRefused;
    else if (isPage(pasted)) onGive(pasted);
    else if (url === undefined) clipboardNote.value = t.clipboardEmpty;
    else text.value = url;
  }

  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.value);
      }}
    >
      <label for={ids.box}>{t.addressLabel}</label>
      <AddressInput
        ids={ids}
        text={text}
        isWrong={problem !== undefined}
        onType={onType}
        onGive={onGive}
      />
      <p
        id={ids.hint}
        class={problem === undefined ? styles.hint : styles.wrong}
        aria-live="polite"
      >
        {problem ?? (clipboardNote.value || t.saveHint)}
      </p>
      <div class={styles.actions}>
        <Button submit kind="primary" icon="plus">
          {t.saveButton}
        </Button>
        {canReadClipboard() && (
          <Button icon="paste" onClick={() => void paste()}>
            {t.fromClipboard}
          </Button>
        )}
      </div>
    </form>
  );
}
