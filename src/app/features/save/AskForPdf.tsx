import { useEffect, useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";
import styles from "./CopyPreview.module.css";
import { pasteWords } from "./paste-words.ts";

interface Props {
  onAgree: () => void;
  onAnother: () => void;
}

/** What reads PDFs costs the reader some data, once: said before it is fetched. */
export function AskForPdf({ onAgree, onAnother }: Props) {
  const said = pasteWords();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <>
      <p class={styles.card} ref={text} tabIndex={-1}>
        {said.pdfNeeds(t.kilobytes(laterParts["pdf-reader"].mostBytes))}
      </p>
      <div class={styles.actions}>
        <Button kind="primary" icon="install" onClick={onAgree}>
          {said.pdfAgree}
        </Button>
        <Button onClick={onAnother}>{said.anotherPaste}</Button>
      </div>
    </>
  );
}
