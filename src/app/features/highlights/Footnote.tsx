import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { closeTool } from "#app/ui/story-tool.ts";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./Footnote.module.css";
import type { ToolProps } from "./tool-props.ts";

interface Props extends ToolProps {
  /** `bk-<number>` */
  id: string;
}

/** A longer block is no note: there the story itself goes. */
const longestNote = 600;

/** What a link inside the story leads to: a short note comes to the reader, to all else the story goes. */
export function Footnote({ opened, onGo, id }: Props) {
  const { element, article } = opened;
  const [found] = useState(() => targetOf(element, id));
  const note = found !== undefined && found.text.length <= longestNote ? found : undefined;
  const go = () => {
    closeTool();
    if (found !== undefined) onGo(found.range);
  };
  useEffect(() => {
    if (note === undefined) go();
    // Once: the link was followed once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (note === undefined) return null;
  return <Note text={note.text} language={article.language} onGo={go} />;
}

interface NoteProps {
  text: string;
  language: string | undefined;
  onGo: () => void;
}

function Note({ text, language, onGo }: NoteProps) {
  const words = highlightsWords();
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const came = document.activeElement;
    card.current?.showPopover?.();
    card.current?.focus();
    return () => {
      if (came instanceof HTMLElement) came.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={card}
      class={styles.note}
      popover="auto"
      aria-label={words.footnote}
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === "closed") closeTool();
      }}
    >
      <p lang={language} dir="auto">
        {text}
      </p>
      <div class={styles.actions}>
        <Button icon="down" onClick={onGo}>
          {words.toFootnote}
        </Button>
        <IconButton label={words.close} onClick={closeTool}>
          <Icon name="close" size={20} />
        </IconButton>
      </div>
    </dialog>
  );
}

function targetOf(element: HTMLElement, id: string): { text: string; range: Range } | undefined {
  const target = element.querySelector(`[id="${id}"]`);
  if (target === null) return undefined;
  // A publisher may have put the mark on one word of the note.
  const block = target.closest("li, p, dd, [data-block]") ?? target;
  const range = document.createRange();
  range.selectNodeContents(block);
  const text = (block.textContent ?? "").replace(/(?:\s|↩|↑|\uFE0E|\^)+$/u, "").trim();
  return { text, range };
}
