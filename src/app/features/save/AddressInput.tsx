import type { Signal } from "@preact/signals";
import { t } from "#i18n/more.ts";
import { isPage, type Pasted, readTransfer } from "./pasted.ts";

interface Props {
  ids: { box: string; hint: string };
  text: Signal<string>;
  isWrong: boolean;
  onType: () => void;
  onGive: (pasted: Pasted) => void;
}

/** One line for an address; a page that is pasted into it does not become one line of words. */
export function AddressInput({ ids, text, isWrong, onType, onGive }: Props) {
  return (
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
      aria-invalid={isWrong}
      aria-describedby={ids.hint}
      onInput={(event) => {
        text.value = event.currentTarget.value;
        onType();
      }}
      onPaste={(event) => {
        const pasted = readTransfer(event.clipboardData);
        if (!isPage(pasted)) return;
        event.preventDefault();
        onGive(pasted);
      }}
    />
  );
}
