import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { findUrl } from "#article/address.ts";
import { t } from "#i18n/more.ts";
import styles from "./AddressBox.module.css";

interface Props {
  /** What the box holds at first. */
  start: string;
  /** What is wrong with what it holds, or why it could not be kept. */
  problem: string | undefined;
  onSave: (text: string) => void;
  onType: () => void;
}

/** The paste box. It takes an address, or any text with one in it. */
export function AddressBox({ start, problem, onSave, onType }: Props) {
  const text = useSignal(start);
  const clipboardNote = useSignal("");
  const ids = { box: useId(), hint: useId() };

  async function paste(): Promise<void> {
    clipboardNote.value = "";
    const found = await readClipboard();
    if (found.outcome === "address") text.value = found.url;
    else clipboardNote.value = found.outcome === "empty" ? t.clipboardEmpty : t.clipboardRefused;
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
      <input
        id={ids.box}
        // Not type=url: people paste a sentence with an address in it.
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        enterKeyHint="go"
        placeholder={t.addressPlaceholder}
        value={text.value}
        aria-invalid={problem !== undefined}
        aria-describedby={ids.hint}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          onType();
        }}
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

type Clipboard = { outcome: "address"; url: string } | { outcome: "empty" | "refused" };

function canReadClipboard(): boolean {
  return "clipboard" in navigator && "readText" in navigator.clipboard;
}

async function readClipboard(): Promise<Clipboard> {
  try {
    const url = findUrl(await navigator.clipboard.readText());
    return url === undefined ? { outcome: "empty" } : { outcome: "address", url };
  } catch {
    // The reader or the browser said no: the box takes a paste just as well.
    return { outcome: "refused" };
  }
}
