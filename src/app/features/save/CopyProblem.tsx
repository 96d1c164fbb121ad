import { useEffect, useRef } from "preact/hooks";
import { whatItIs } from "#app/ui/failure-words.ts";
import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";
import type { Refusal } from "#sharing/given.ts";
import type { CopyStep } from "./copy-model.ts";
import { pasteWords } from "./paste-words.ts";
import styles from "./CopyPreview.module.css";

interface Props {
  step: Extract<CopyStep, { kind: "no-story" | "refused" }>;
  onKeepText: () => void;
  onAnother: () => void;
}

/** What the reader brought is no story, or cannot be read: why, and what can be done. */
export function CopyProblem({ step, onKeepText, onAnother }: Props) {
  const said = pasteWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const hasText = step.plain !== undefined;
  return (
    <>
      <div class={styles.card}>
        <h3 ref={title} tabIndex={-1}>
          {step.kind === "no-story" ? whatItIs(step.page.what) : refusal(step.why)}
        </h3>
      </div>
      <div class={styles.actions}>
        {hasText && <Button onClick={onKeepText}>{said.keepAsText}</Button>}
        <Button kind={hasText ? "plain" : "primary"} onClick={onAnother}>
          {said.anotherPaste}
        </Button>
      </div>
    </>
  );
}

function refusal(why: Refusal): string {
  const said = pasteWords();
  if (why === "part-missing") return t.readerMissing(laterParts["page-reader"].mostBytes);
  if (why === "pdf-missing")
    return said.pdfMissing(t.kilobytes(laterParts["pdf-reader"].mostBytes));
  return said.refusals[why];
}
